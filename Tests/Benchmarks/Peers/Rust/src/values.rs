//! Days, moments and numbers, read and checked as the format asks.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A day, as the number of days since 1970-01-01.
pub struct Day(pub i64);

/// A moment in UTC, as seconds since 1970-01-01.
pub struct Moment(pub i64);

/// A number; written without a point if it is whole.
pub struct Decimal(pub f64);

fn two(text: &[u8]) -> Option<i64> {
    let (tens, ones) = (text[0].wrapping_sub(b'0'), text[1].wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i64::from(tens * 10 + ones))
}

fn length(month: i64, year: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn day(text: &[u8]) -> Option<i64> {
    if text.len() != 10 || text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let year = two(&text[0..2])? * 100 + two(&text[2..4])?;
    let (month, day) = (two(&text[5..7])?, two(&text[8..10])?);
    if year < 1 || !(1..=12).contains(&month) || !(1..=length(month, year)).contains(&day) {
        return None;
    }
    let shifted = if month <= 2 { year - 1 } else { year };
    let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + days - 719_468)
}

fn moment(text: &[u8]) -> Option<i64> {
    if text.len() != 20 || text[10] != b'T' || text[19] != b'Z' {
        return None;
    }
    let clock = two(&text[11..13])? * 3600 + two(&text[14..16])? * 60 + two(&text[17..19])?;
    Some(day(&text[..10])? * 86_400 + clock)
}

fn put(text: &mut [u8], number: i64) {
    text[0] = b'0' + (number / 10) as u8;
    text[1] = b'0' + (number % 10) as u8;
}

fn day_text(number: i64) -> [u8; 10] {
    let days = number + 719_468;
    let (era, rest) = (days / 146_097, days % 146_097);
    let year_of_era = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
    let day_of_year = rest - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    let mut text = *b"0000-00-00";
    put(&mut text[0..2], year / 100);
    put(&mut text[2..4], year % 100);
    put(&mut text[5..7], month);
    put(&mut text[8..10], day_of_year - (153 * shifted + 2) / 5 + 1);
    text
}

struct Text<T>(fn(&[u8]) -> Option<T>);

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str("a day or a moment")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text.as_bytes()).ok_or_else(|| E::custom("no such day or moment"))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Text(day)).map(Day)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = day_text(self.0);
        to.serialize_str(std::str::from_utf8(&text).unwrap_or(""))
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Text(moment)).map(Moment)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let day = day_text(self.0.div_euclid(86_400));
        let rest = self.0.rem_euclid(86_400);
        let mut text = *b"0000-00-00T00:00:00Z";
        text[..10].copy_from_slice(&day);
        put(&mut text[11..13], rest / 3_600);
        put(&mut text[14..16], rest / 60 % 60);
        put(&mut text[17..19], rest % 60);
        to.serialize_str(std::str::from_utf8(&text).unwrap_or(""))
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        f64::deserialize(from).map(Decimal)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.0 == self.0.trunc() && self.0.abs() < 1e15 {
            to.serialize_i64(self.0 as i64)
        } else {
            to.serialize_f64(self.0)
        }
    }
}
