import PlanCodec

/// The fixture with every field, and the same plan with other values in its places.
struct HostilePlans {
  /// What kind of value is replaced.
  enum Kind {
    case number
    case day
  }

  static let numbers = [
    "0", "-1", "9223372036854775807", "-9223372036854775808", "999999999999999999",
    "0.000000001",
  ]

  static let days = ["0001-01-01", "9999-12-31"]

  private let whole: JSONValue

  init() throws {
    whole = try ConformanceFiles.fixture("1.0/plan-full.json")
  }

  /// Returns plans in which every so many values of a kind are another value, and a plan in
  /// which all are; each value is replaced in two of them.
  func plans(replacing kind: Kind, by text: String) -> [JSONValue] {
    let other = kind == .day ? .string(text) : JSONNumber(text).map(JSONValue.number)
    let everyValue = Stride(step: 1, offset: 0)
    let some = (0..<Self.step).map { Stride(step: Self.step, offset: $0) }
    return ([everyValue] + some).map { stride in
      var place = 0
      return replaced(whole, kind, at: stride, by: other ?? .null, &place)
    }
  }

  private static let step = 7

  private struct Stride {
    let step: Int
    let offset: Int

    func contains(_ place: Int) -> Bool { place % step == offset }
  }

  private func replaced(
    _ value: JSONValue,
    _ kind: Kind,
    at stride: Stride,
    by other: JSONValue,
    _ place: inout Int
  ) -> JSONValue {
    switch value {
    case .array(let elements):
      return .array(elements.map { replaced($0, kind, at: stride, by: other, &place) })
    case .object(let members):
      return .object(
        members.map { member in
          let value = replaced(member.value, kind, at: stride, by: other, &place)
          return JSONValue.Member(name: member.name, value: value)
        }
      )
    default:
      guard Self.isOf(kind, value) else { return value }
      defer { place += 1 }
      return stride.contains(place) ? other : value
    }
  }

  private static func isOf(_ kind: Kind, _ value: JSONValue) -> Bool {
    switch kind {
    case .number: value.number != nil
    case .day: value.text?.utf8.count == 10 && value.text?.hasPrefix("20") == true
    }
  }
}
