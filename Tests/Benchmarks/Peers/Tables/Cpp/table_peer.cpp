// Measures a plain loop in C++: table_peer csv-text|csv-typed|csv-write FILE
// It is what a careful C++ programmer would write by hand, without checks of the text.
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct Reading {
  std::string plan, id;
  std::optional<std::string> target;
  std::int32_t on = 0;
  std::optional<double> value;
  std::optional<std::string> unit, recorder, text;
};

/// Cells of a row, in strings that are used again for the next one.
struct Rows {
  const char *place, *end;
  std::vector<std::string> cells;
  size_t count = 0;

  explicit Rows(std::string_view file) : place(file.data()), end(file.data() + file.size()) {
    if (file.starts_with("\xEF\xBB\xBF")) place += 3;
  }

  std::string &cell() {
    if (count == cells.size()) cells.emplace_back();
    cells[count].clear();
    return cells[count++];
  }

  void quoted(std::string &cell) {
    for (++place;; ++place) {
      auto quote = static_cast<const char *>(std::memchr(place, '"', size_t(end - place)));
      if (!quote) throw std::runtime_error("a quotation mark is not closed");
      cell.append(place, quote);
      place = quote + 1;
      if (place == end || *place != '"') return;
      cell.push_back('"');
    }
  }

  bool next() {
    if (place == end) return false;
    count = 0;
    while (true) {
      std::string &one = cell();
      if (place != end && *place == '"') {
        quoted(one);
      } else {
        const char *start = place;
        while (place != end && *place != ',' && *place != '\n' && *place != '\r') ++place;
        one.assign(start, place);
      }
      if (place == end) return true;
      if (*place++ == ',') continue;
      if (place[-1] == '\r' && place != end && *place == '\n') ++place;
      return true;
    }
  }
};

static std::int32_t day_number(const std::string &text) {
  auto digit = [&](size_t index) {
    int value = text[index] - '0';
    if (value < 0 || value > 9) throw std::runtime_error("no day");
    return value;
  };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') throw std::runtime_error("no day");
  int year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  int month = digit(5) * 10 + digit(6), day = digit(8) * 10 + digit(9);
  static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  if (month < 1 || month > 12 || day < 1 || day > lengths[month - 1] + (month == 2 && leap))
    throw std::runtime_error("no day");
  // Days since 1 March of the year 0, and from there to 1970.
  if (month <= 2) --year;
  int shifted = (month + 9) % 12;
  return year * 365 + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 719469;
}

static std::optional<double> number(const std::string &text) {
  if (text.empty()) return {};
  const char *place = text.c_str();
  bool negative = *place == '-';
  if (negative) ++place;
  double digits = 0, scale = 1;
  bool decimals = false;
  for (; *place; ++place) {
    if (*place == '.' && !decimals) {
      decimals = true;
      continue;
    }
    if (*place < '0' || *place > '9') throw std::runtime_error("no number");
    digits = digits * 10 + (*place - '0');
    if (decimals) scale *= 10;
  }
  return (negative ? -digits : digits) / scale;
}

static std::optional<std::string> filled(const std::string &text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

static Reading reading(const std::vector<std::string> &cells, size_t count) {
  if (count != 8) throw std::runtime_error("a row is ragged");
  return {cells[0],         cells[1],         filled(cells[2]), day_number(cells[3]),
          number(cells[4]), filled(cells[5]), filled(cells[6]), filled(cells[7])};
}

static void put(std::string &to, const std::string &text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) {
    to += text;
    return;
  }
  to += '"';
  for (char byte : text) {
    if (byte == '"') to += '"';
    to += byte;
  }
  to += '"';
}

static void put_day(std::string &to, std::int32_t number) {
  int shifted = number + 719468, era = shifted / 146097, rest = shifted % 146097;
  int years = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
  int days = rest - (365 * years + years / 4 - years / 100), part = (5 * days + 2) / 153;
  int month = part < 10 ? part + 3 : part - 9, year = years + era * 400 + (month <= 2);
  char text[16];
  text[0] = char('0' + year / 1000), text[1] = char('0' + year / 100 % 10);
  text[2] = char('0' + year / 10 % 10), text[3] = char('0' + year % 10);
  int day = days - (153 * part + 2) / 5 + 1;
  text[4] = text[7] = '-';
  text[5] = char('0' + month / 10), text[6] = char('0' + month % 10);
  text[8] = char('0' + day / 10), text[9] = char('0' + day % 10);
  to.append(text, 10);
}

static void put(std::string &to, const Reading &row) {
  static const std::string none;
  put(to, row.plan), to += ',';
  put(to, row.id), to += ',';
  put(to, row.target ? *row.target : none), to += ',';
  put_day(to, row.on), to += ',';
  if (row.value) {
    char text[32];
    to.append(text, size_t(std::snprintf(text, sizeof text, "%.10g", *row.value)));
  }
  to += ',';
  put(to, row.unit ? *row.unit : none), to += ',';
  put(to, row.recorder ? *row.recorder : none), to += ',';
  put(to, row.text ? *row.text : none), to += "\r\n";
}

struct Peer {
  double seconds = 0, processor_seconds = 0;
  std::int64_t sums[4] = {0, 0, 0, 0};

  void add(const Reading &row) {
    sums[0] += 1;
    sums[1] += std::llround(row.value.value_or(0) * 1000);
    sums[2] += row.on;
    sums[3] += row.text ? std::int64_t(row.text->size()) : 0;
  }

  template <class Work> void time(Work work) {
    auto began = std::chrono::steady_clock::now();
    auto used = std::clock();
    work();
    processor_seconds += double(std::clock() - used) / CLOCKS_PER_SEC;
    seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  }
};

int main(int count, char **words) {
  if (count != 3) return 2;
  std::ifstream stream(words[2], std::ios::binary);
  std::string file((std::istreambuf_iterator<char>(stream)), {});
  std::string operation = words[1], written;
  Peer peer;
  Rows rows(file);
  rows.next();
  if (operation == "csv-text") {
    for (auto &cell : rows.cells) cell.clear();
    peer.time([&] {
      while (rows.next()) {
        peer.sums[0] += 1;
        for (size_t index = 0; index < rows.count; ++index)
          peer.sums[1] += std::int64_t(rows.cells[index].size());
      }
    });
  } else if (operation == "csv-typed") {
    peer.time([&] {
      while (rows.next()) peer.add(reading(rows.cells, rows.count));
    });
  } else {
    std::vector<Reading> batch;
    auto finish = [&] {
      std::string piece;
      peer.time([&] {
        for (auto &row : batch) put(piece, row);
      });
      written += piece;
      batch.clear();
    };
    while (rows.next()) {
      batch.push_back(reading(rows.cells, rows.count));
      if (batch.size() == 10000) finish();
    }
    finish();
    Rows again(written);
    while (again.next()) peer.add(reading(again.cells, again.count));
  }
  std::printf("{\"peer\":\"c++ loop\",\"op\":\"%s\",\"bytes\":%zu,\"items\":%lld,\"seconds\":%f,"
              "\"cpu_seconds\":%f,\"written\":%zu,\"check\":[%lld,%lld",
              words[1], file.size(), (long long)peer.sums[0], peer.seconds, peer.processor_seconds,
              written.size(), (long long)peer.sums[0], (long long)peer.sums[1]);
  if (operation != "csv-text")
    std::printf(",%lld,%lld", (long long)peer.sums[2], (long long)peer.sums[3]);
  long long memory = 0;
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmHWM:")) memory = std::atoll(line.c_str() + 6);
  std::printf("],\"rss_kb\":%lld}\n", memory);
}
