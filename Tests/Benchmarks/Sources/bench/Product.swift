import PlanCodec
import PlanModel

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

  /// Reads what can be read of a plan, and returns how many problems were met.
  @inline(never)
  static func problems(in text: [UInt8]) -> Int {
    PlanJSON.read(LearningPlan.self, from: text).problems.errors.count
  }
}
