import PlanCodec

/// What a vector says of an output, by the rules of the vectors' guide.
struct Expectation {
  /// How far a number may lie from the expected one.
  let tolerance: Double

  /// Returns whether a value is as expected; objects may have more members.
  func isMet(by value: JSONValue, _ expected: JSONValue) -> Bool {
    switch (expected, value) {
    case (.object(let members), .object):
      members.allSatisfy { isMet(by: value, $0.name, $0.value) }
    case (.array(let wanted), .array(let elements)):
      wanted.count == elements.count
        && zip(wanted, elements).allSatisfy { isMet(by: $1, $0) }
    case (.number(let wanted), .number(let number)):
      isNear(number, wanted)
    default: value == expected
    }
  }

  private func isNear(_ number: JSONNumber, _ wanted: JSONNumber) -> Bool {
    guard let one = number.doubleValue, let other = wanted.doubleValue else {
      return number == wanted
    }
    return (one - other).magnitude <= tolerance
  }

  private func isMet(by object: JSONValue, _ name: String, _ wanted: JSONValue) -> Bool {
    if let member = object[name] { return isMet(by: member, wanted) }
    for (ending, holds) in Self.endings where name.hasSuffix(ending) {
      guard let member = object[String(name.dropLast(ending.count))] else { return false }
      return holds(self, member, wanted)
    }
    return false
  }

  private typealias Comparison = @Sendable (Self, JSONValue, JSONValue) -> Bool

  private static let endings: [(String, Comparison)] = [
    ("Contains", { $1.text?.contains($2.text ?? "") ?? false }),
    (
      "Include",
      { test, list, wanted in
        (wanted.elements ?? [.null]).allSatisfy { test.holds($0, in: list) }
      }
    ),
    (
      "Exclude",
      { test, list, wanted in
        !(wanted.elements ?? []).contains { test.holds($0, in: list) }
      }
    ),
    ("IsEmpty", { isEmpty($1) == $2.flag }),
  ]

  /// Whether a list has a member as one is expected.
  private func holds(_ wanted: JSONValue, in list: JSONValue) -> Bool {
    (list.elements ?? []).contains { isMet(by: $0, wanted) }
  }

  private static func isEmpty(_ value: JSONValue) -> Bool? {
    value.text?.isEmpty ?? value.elements?.isEmpty ?? value.members?.isEmpty
  }
}
