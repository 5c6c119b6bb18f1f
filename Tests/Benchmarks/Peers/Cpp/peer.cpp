// Measures C++ libraries: cpp_peer simdjson|rapidjson decode|encode FILE [--limit BYTES]
// Built with -DWITH_SIMDJSON, -DWITH_RAPIDJSON or both.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include "values.h"

#ifdef WITH_SIMDJSON
#include <simdjson.h>
template <> struct Library<simdjson::ondemand::value> {
  using Value = simdjson::ondemand::value;
  template <class Each> static void members(Value value, Each each) {
    for (auto member : value.get_object()) {
      std::string_view name = member.unescaped_key();
      each(name, Value(member.value()));
    }
  }
  template <class Each> static void elements(Value value, Each each) {
    for (auto element : value.get_array()) each(Value(element.value()));
  }
  static std::string_view text(Value value) { return value.get_string(); }
  static std::int64_t integer(Value value) { return value.get_int64(); }
  static double number(Value value) { return value.get_double(); }
  static bool flag(Value value) { return value.get_bool(); }
  static bool null(Value value) { return value.is_null(); }
};
#endif

#ifdef WITH_RAPIDJSON
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
template <> struct Library<const rapidjson::Value *> {
  using Value = const rapidjson::Value *;
  static void need(bool condition) { if (!condition) throw Fault("another kind of value"); }
  template <class Each> static void members(Value value, Each each) {
    need(value->IsObject());
    for (auto &member : value->GetObject())
      each({member.name.GetString(), member.name.GetStringLength()}, Value(&member.value));
  }
  template <class Each> static void elements(Value value, Each each) {
    need(value->IsArray());
    for (auto &element : value->GetArray()) each(Value(&element));
  }
  static std::string_view text(Value value) {
    need(value->IsString());
    return {value->GetString(), value->GetStringLength()};
  }
  static std::int64_t integer(Value value) { need(value->IsInt64()); return value->GetInt64(); }
  static double number(Value value) { need(value->IsNumber()); return value->GetDouble(); }
  static bool flag(Value value) { need(value->IsBool()); return value->GetBool(); }
  static bool null(Value value) { return value->IsNull(); }
};
#endif

#include "records.h"

/// A line of the file; the bytes after it may be looked at, as simdjson needs.
struct Line { const char *start; size_t size, room; };

struct Peer {
  double seconds = 0, processor_seconds = 0;
  std::int64_t sums[4] = {0, 0, 0, 0};
  size_t written = 0;

  void add(const LearningPlan &plan) {
    sums[0] += std::int64_t(plan.targets_.size());
    sums[1] += std::int64_t(plan.readings_.size());
    for (auto &reading : plan.readings_) {
      sums[2] += std::llround(reading.value_.value_or(0) * 1000);
      sums[3] += reading.on_.number;
    }
  }

  template <class Work> void time(Work work) {
    auto began = std::chrono::steady_clock::now();
    auto used = std::clock();
    work();
    processor_seconds += double(std::clock() - used) / CLOCKS_PER_SEC;
    seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
  }
};

#ifdef WITH_SIMDJSON
struct Simdjson {
  simdjson::ondemand::parser parser;
  LearningPlan decode(const Line &line) {
    auto document = parser.iterate(line.start, line.size, line.room);
    LearningPlan plan;
    read(simdjson::ondemand::value(document.get_value()), plan);
    return plan;
  }
};
#endif

#ifdef WITH_RAPIDJSON
struct Rapidjson {
  LearningPlan decode(const Line &line) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(line.start, line.size);
    if (document.HasParseError()) throw Fault("no JSON");
    LearningPlan plan;
    read(static_cast<const rapidjson::Value *>(&document), plan);
    return plan;
  }
  static std::string encode(const LearningPlan &plan) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    write(writer, plan);
    return {buffer.GetString(), buffer.GetSize()};
  }
};

static void encode(Peer &peer, const Line *begin, const Line *end) {
  Rapidjson library;
  for (auto batch = begin; batch < end; batch += 1000) {
    std::vector<LearningPlan> plans;
    for (auto line = batch; line < std::min(batch + 1000, end); line++)
      plans.push_back(library.decode(*line));
    std::vector<std::string> texts;
    peer.time([&] { for (auto &plan : plans) texts.push_back(Rapidjson::encode(plan)); });
    for (auto &text : texts) {
      peer.written += text.size() + 1;
      peer.add(library.decode({text.data(), text.size(), text.capacity()}));
    }
  }
}
#endif

template <class Reader> void decode(Peer &peer, const Line *begin, const Line *end) {
  Reader reader;
  peer.time([&] { for (auto line = begin; line < end; line++) peer.add(reader.decode(*line)); });
}

static void run(const std::string &library, const std::string &operation, Peer &peer,
                const Line *begin, const Line *end) {
#ifdef WITH_SIMDJSON
  if (library == "simdjson" && operation == "decode") return decode<Simdjson>(peer, begin, end);
#endif
#ifdef WITH_RAPIDJSON
  if (library == "rapidjson" && operation == "decode") return decode<Rapidjson>(peer, begin, end);
  if (library == "rapidjson" && operation == "encode") return encode(peer, begin, end);
#endif
  throw Fault("not built for this library and operation");
}

int main(int count, char **words) try {
  if (count < 4) throw Fault("cpp_peer LIBRARY OPERATION FILE [--limit BYTES]");
  std::ifstream file(words[3], std::ios::binary);
  std::string data((std::istreambuf_iterator<char>(file)), {});
  if (count > 5) data.resize(std::min(data.size(), size_t(std::stoull(words[5]))));
  data.resize(data.rfind('\n') + 1);
  data.reserve(data.size() + 1024);
  std::vector<Line> lines;
  for (size_t start = 0; start < data.size();) {
    size_t end = data.find('\n', start);
    lines.push_back({data.data() + start, end - start, data.capacity() - start});
    start = end + 1;
  }
  Peer warm_up, peer;
  run(words[1], words[2], warm_up, &lines[0], &lines[0] + lines.size() / 50 + 1);
  run(words[1], words[2], peer, lines.data(), lines.data() + lines.size());
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"peer\":\"%s\",\"op\":\"%s\",\"bytes\":%zu,\"items\":%zu,\"seconds\":%f,"
              "\"cpu_seconds\":%f,\"check\":[%lld,%lld,%lld,%lld],\"written\":%zu,\"rss_kb\":%ld}\n",
              words[1], words[2], data.size(), lines.size(), peer.seconds,
              peer.processor_seconds, (long long)peer.sums[0], (long long)peer.sums[1],
              (long long)peer.sums[2], (long long)peer.sums[3], peer.written, usage.ru_maxrss);
} catch (const std::exception &fault) {
  std::fprintf(stderr, "%s\n", fault.what());
  return 1;
}
