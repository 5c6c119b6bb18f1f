//! Measures csv with serde: table_peer csv-text|csv-typed|csv-write FILE

use serde::{de, Deserialize, Deserializer, Serialize, Serializer};
use std::time::Instant;

/// A day, as the number of days since 1970.
struct Day(i64);

impl Day {
    fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |from: usize, to: usize| {
            bytes[from..to].iter().try_fold(0i64, |sum, byte| {
                byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0'))
            })
        };
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 => 28 + i64::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if day < 1 || day > length {
            return None;
        }
        let start = if month <= 2 { year - 1 } else { year };
        let days = start * 365 + start / 4 - start / 100 + start / 400;
        Some(Day(days + (153 * ((month + 9) % 12) + 2) / 5 + day - 719_469))
    }

    fn text(&self) -> [u8; 10] {
        let shifted = self.0 + 719_468;
        let (era, rest) = (shifted / 146_097, shifted % 146_097);
        let years = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
        let days = rest - (365 * years + years / 4 - years / 100);
        let part = (5 * days + 2) / 153;
        let month = if part < 10 { part + 3 } else { part - 9 };
        let year = years + era * 400 + i64::from(month <= 2);
        let day = days - (153 * part + 2) / 5 + 1;
        let digit = |number: i64| b'0' + (number % 10) as u8;
        [
            digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), b'-',
            digit(month / 10), digit(month), b'-', digit(day / 10), digit(day),
        ]
    }
}

struct DayVisitor;

impl de::Visitor<'_> for DayVisitor {
    type Value = Day;

    fn expecting(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("a day")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
        Day::parse(text).ok_or_else(|| E::custom("no day"))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
        from.deserialize_str(DayVisitor)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(std::str::from_utf8(&self.text()).unwrap_or(""))
    }
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Reading {
    plan: String,
    id: String,
    target: Option<String>,
    on: Day,
    value: Option<f64>,
    unit: Option<String>,
    recorded_by: Option<String>,
    text: Option<String>,
}

#[derive(Default)]
struct Peer {
    seconds: f64,
    processor_seconds: f64,
    sums: Vec<i64>,
    written: usize,
}

/// The processor's time of this thread, on Linux.
fn processor_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|word| word.parse::<f64>().ok());
    nanoseconds.unwrap_or(0.0) * 1e-9
}

fn peak_memory() -> String {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: 0");
    line.split_whitespace().nth(1).unwrap_or("0").to_string()
}

impl Peer {
    fn time<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        let (began, used) = (Instant::now(), processor_seconds());
        let result = work(self);
        self.processor_seconds += processor_seconds() - used;
        self.seconds += began.elapsed().as_secs_f64();
        result
    }

    fn add(&mut self, row: &Reading) {
        self.sums.resize(4, 0);
        self.sums[0] += 1;
        self.sums[1] += (row.value.unwrap_or(0.0) * 1000.0).round() as i64;
        self.sums[2] += row.on.0;
        self.sums[3] += row.text.as_ref().map_or(0, |text| text.len() as i64);
    }

    fn read_text(&mut self, file: &[u8]) -> Result<(), csv::Error> {
        let mut reader = csv::Reader::from_reader(file);
        let mut record = csv::StringRecord::new();
        self.sums = vec![0, 0];
        while reader.read_record(&mut record)? {
            self.sums[0] += 1;
            self.sums[1] += record.iter().map(|cell| cell.len() as i64).sum::<i64>();
        }
        Ok(())
    }

    fn read_typed(&mut self, file: &[u8]) -> Result<(), csv::Error> {
        for row in csv::Reader::from_reader(file).deserialize() {
            self.add(&row?);
        }
        Ok(())
    }

    fn write(&mut self, file: &[u8]) -> Result<(), csv::Error> {
        let mut reader = csv::Reader::from_reader(file);
        let mut rows = reader.deserialize::<Reading>();
        let mut batch = Vec::new();
        let mut text = Vec::new();
        loop {
            batch.clear();
            for row in rows.by_ref().take(10_000) {
                batch.push(row?);
            }
            if batch.is_empty() {
                break;
            }
            self.time(|_| {
                let mut writer = csv::WriterBuilder::new()
                    .has_headers(text.is_empty())
                    .terminator(csv::Terminator::CRLF)
                    .from_writer(&mut text);
                batch.iter().try_for_each(|row| writer.serialize(row))
            })?;
        }
        self.written = text.len();
        self.read_typed(&text)
    }
}

fn main() -> Result<(), csv::Error> {
    let words: Vec<String> = std::env::args().collect();
    let bytes = std::fs::read(&words[2])?;
    let file = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let mut peer = Peer::default();
    match words[1].as_str() {
        "csv-text" => peer.time(|peer| peer.read_text(file))?,
        "csv-typed" => peer.time(|peer| peer.read_typed(file))?,
        _ => peer.write(file)?,
    }
    println!(
        "{{\"peer\":\"rust csv\",\"op\":\"{}\",\"bytes\":{},\"items\":{},\"seconds\":{},\
         \"cpu_seconds\":{},\"written\":{},\"check\":{:?},\"rss_kb\":{}}}",
        words[1], bytes.len(), peer.sums[0], peer.seconds, peer.processor_seconds, peer.written,
        peer.sums, peak_memory()
    );
    Ok(())
}
