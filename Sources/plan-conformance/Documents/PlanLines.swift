import PlanCodec
import PlanModel

/// Plans in a text with one of them a line (NDJSON).
///
/// LF ends a line, and a CR before it is space. Lines of space hold nothing; they count.
struct PlanLines {
  /// A line that holds no plan.
  struct BadLine: Hashable {
    /// The number of the line, from 1.
    let number: Int

    /// What is wrong with it first.
    let code: JSONError.Code
  }

  /// How many lines hold a plan.
  private(set) var plans = 0

  /// The lines that hold something else, in order.
  private(set) var badLines: [BadLine] = []

  /// Reads every line.
  ///
  /// - Parameter bytes: The text.
  init(_ bytes: [UInt8]) {
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false
    )
    for (index, line) in lines.enumerated() where !line.allSatisfy(Self.isSpace) {
      let problems = PlanJSON.read(LearningPlan.self, from: Array(line)).problems
      if let first = problems.errors.first {
        badLines.append(BadLine(number: index + 1, code: first.code))
      } else {
        plans += 1
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
