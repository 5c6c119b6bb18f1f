// Days, moments and texts, read and checked as the format asks, over any JSON library.
#pragma once
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct Fault : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A day, as the number of days since 1970-01-01.
struct Day { std::int64_t number = 0; };

/// A moment in UTC, as seconds since 1970-01-01.
struct Moment { std::int64_t seconds = 0; };

inline int two(const char *text) {
  unsigned tens = unsigned(text[0] - '0'), ones = unsigned(text[1] - '0');
  if (tens > 9 || ones > 9) throw Fault("no digit");
  return int(tens * 10 + ones);
}

inline int length(int month, int year) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

inline std::int64_t day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') throw Fault("no day");
  int year = two(&text[0]) * 100 + two(&text[2]);
  int month = two(&text[5]), day = two(&text[8]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > length(month, year))
    throw Fault("no day");
  std::int64_t shifted = month <= 2 ? year - 1 : year;
  int days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
  return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + days - 719468;
}

inline std::int64_t moment(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[19] != 'Z') throw Fault("no moment");
  return day(text.substr(0, 10)) * 86400 + two(&text[11]) * 3600 + two(&text[14]) * 60 +
         two(&text[17]);
}

inline void put(char *text, std::int64_t number) {
  text[0] = char('0' + number / 10);
  text[1] = char('0' + number % 10);
}

inline void put_day(char *text, std::int64_t number) {
  std::int64_t days = number + 719468, era = days / 146097, rest = days % 146097;
  std::int64_t year = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
  std::int64_t day = rest - (365 * year + year / 4 - year / 100);
  std::int64_t shifted = (5 * day + 2) / 153;
  std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
  year += era * 400 + (month <= 2);
  put(text, year / 100);
  put(text + 2, year % 100);
  text[4] = text[7] = '-';
  put(text + 5, month);
  put(text + 8, day - (153 * shifted + 2) / 5 + 1);
}

// What a JSON library must offer for its kind of value; each peer specialises these.
template <class Value> struct Library;

template <class Value, class Each> void members(Value value, Each each) {
  Library<Value>::members(value, each);
}
template <class Value> void read(Value value, std::string &text) {
  text = std::string(Library<Value>::text(value));
}
template <class Value> void read(Value value, Day &held) {
  held.number = day(Library<Value>::text(value));
}
template <class Value> void read(Value value, Moment &held) {
  held.seconds = moment(Library<Value>::text(value));
}
template <class Value> void read(Value value, std::int64_t &number) {
  number = Library<Value>::integer(value);
}
template <class Value> void read(Value value, double &number) {
  number = Library<Value>::number(value);
}
template <class Value> void read(Value value, bool &flag) {
  flag = Library<Value>::flag(value);
}
template <class Value, class Held> void read(Value value, std::optional<Held> &held) {
  if (Library<Value>::null(value)) held.reset();
  else read(value, held.emplace());
}
template <class Value, class Held> void read(Value value, std::vector<Held> &held) {
  Library<Value>::elements(value, [&](Value element) { read(element, held.emplace_back()); });
}

template <class Writer> void write(Writer &to, const std::string &text) {
  to.String(text.data(), unsigned(text.size()));
}
template <class Writer> void write(Writer &to, const Day &held) {
  char text[10];
  put_day(text, held.number);
  to.String(text, 10);
}
template <class Writer> void write(Writer &to, const Moment &held) {
  char text[20];
  put_day(text, held.seconds / 86400);
  std::int64_t rest = held.seconds % 86400;
  text[10] = 'T', text[13] = text[16] = ':', text[19] = 'Z';
  put(text + 11, rest / 3600);
  put(text + 14, rest / 60 % 60);
  put(text + 17, rest % 60);
  to.String(text, 20);
}
template <class Writer> void write(Writer &to, std::int64_t number) { to.Int64(number); }
template <class Writer> void write(Writer &to, bool flag) { to.Bool(flag); }
template <class Writer> void write(Writer &to, double number) {
  if (number == double(std::int64_t(number))) to.Int64(std::int64_t(number));
  else to.Double(number);
}
template <class Writer, class Held>
void write(Writer &to, std::string_view name, const Held &held) {
  to.Key(name.data(), unsigned(name.size()));
  write(to, held);
}
template <class Writer, class Held>
void write(Writer &to, std::string_view name, const std::optional<Held> &held) {
  if (held) write(to, name, *held);
}
template <class Writer, class Held>
void write(Writer &to, std::string_view name, const std::vector<Held> &held) {
  if (held.empty()) return;
  to.Key(name.data(), unsigned(name.size()));
  to.StartArray();
  for (const auto &element : held) write(to, element);
  to.EndArray();
}
