import PlanModel
import PlanRules
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("Hostile text")
struct HostileTextTests {
  static let texts: [(name: String, text: String)] = [
    ("nothing", ""),
    ("white space", String(repeating: " \n\t", count: 9_000)),
    ("combining marks", "a" + String(repeating: "\u{301}", count: 40_000)),
    ("family emoji", String(repeating: "👨\u{200D}👩\u{200D}👧\u{200D}👦", count: 3_000)),
    ("digits", String(repeating: "9", count: 80_000)),
    ("spaced digits", String(repeating: "1 ", count: 40_000)),
    ("slashes", String(repeating: "1/2/", count: 20_000)),
    ("by by by", String(repeating: "by ", count: 27_000)),
    ("and and and", String(repeating: "will read and ", count: 6_000)),
    ("from to", String(repeating: "from 1 to ", count: 8_000)),
    ("when when", String(repeating: "when ", count: 16_000)),
    ("measured", String(repeating: "as measured by weekly ", count: 4_000)),
    ("signs", String(repeating: "%,.;:()[]{}", count: 7_000)),
    ("nulls", String(repeating: "\0", count: 80_000)),
    ("huge numbers", "Sam will read 99999999999999999999 of 99999999999999999999 words"),
    ("huge times", "3 9223372036854775807 times a week from 9223372036854775807 to 1"),
  ]

  @Test("Any text is read and checked, in a moment", arguments: texts.map(\.name))
  func total(name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [Target(id: "t-1", text: text)]
      $0.provision = [Provision(id: "p-1", text: text)]
    }
    _ = TargetText("warm the tables by June 2027")
    let start = Self.processorTime
    let findings = plan.findings(applying: .standard, asOf: "2026-09-07")
    let time = Self.processorTime - start
    #expect(!findings.isEmpty)
    // The bound is for a debug build; marks take no longer than letters.
    let most: Duration = name == "combining marks" ? .milliseconds(100) : .seconds(2)
    #expect(time < most, "\(name): \(time)")
  }

  /// The time that the thread has had of a processor, whatever else the machine does.
  private static var processorTime: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  @Test("Numbers at the ends of their range are no trap")
  func extremes() {
    let target = Target(id: "t-1").with {
      $0.criterion = .occasions(.max, of: .max).with { $0.consecutive = .min }
      $0.baseline = Baseline(value: 999_999_999_999_999_999, unit: .correct).with {
        $0.outOf = 999_999_999_999_999_999
      }
      $0.measure = Measure(tool: "probe").with {
        $0.frequency = Frequency(times: .max, period: .day, every: .min)
        $0.passMark = "1"
        $0.standardError = 0
      }
      $0.starts = .last
      $0.due = .first
    }
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [target, target.with { $0.criterion = .occasions(.min, of: .min) }]
    }
    #expect(!plan.findings(applying: .standard, asOf: .first).isEmpty)
  }
}
