import PlanCodec
import PlanModel
import PlanRules

/// The calls of the library that are measured; no other file here names them.
enum Product {
  /// Reads a plan from one line, all of it or nothing.
  @inline(never)
  static func decode(_ line: [UInt8]) throws -> LearningPlan {
    try PlanJSON.decode(LearningPlan.self, from: line)
  }

  /// Writes a plan as one line, with the line feed.
  @inline(never)
  static func encode(_ plan: LearningPlan) throws -> [UInt8] {
    try PlanJSON.encode(plan)
  }

  /// Returns whether a text is valid JSON, without reading it into values.
  @inline(never)
  static func check(_ line: [UInt8]) -> Bool {
    PlanJSON.check(line) == nil
  }

  private static let everyRule = RuleSet(NamedRuleSet.everyRule)

  /// Looks at a plan with every rule of the library, and returns how many findings there are.
  ///
  /// Nobody reads their messages.
  @inline(never)
  static func findings(in plan: LearningPlan) -> Int {
    plan.findings(applying: everyRule, asOf: "2026-11-01", yearGroup: .year10).count
  }

  /// Reads what can be read of a plan, and returns how many problems were met.
  @inline(never)
  static func problems(in text: [UInt8]) -> Int {
    PlanJSON.read(LearningPlan.self, from: text).problems.errors.count
  }

  /// Returns the plans of an open file, read one after another from its start.
  static func lines(of descriptor: Int32) -> FilePlanLines<LearningPlan> {
    FilePlanLines(of: LearningPlan.self, descriptor: descriptor, from: .start)
  }

  /// Reads the plans of an open file on some processors at once, and counts them in order.
  @concurrent
  static func readAtOnce(_ count: Int, of descriptor: Int32) async throws -> Checksum {
    var lines = lines(of: descriptor)
    var sums = Checksum()
    try await lines.readInParallel(atOnce: count) { line in
      if let plan = line.document { sums.add(plan) }
    }
    return sums
  }
}
