import PlanCodec
import PlanProgress

extension JSONValue {
  /// Creates an object with `reason`, whose other members are `null` if they can't be had.
  ///
  /// - Parameters:
  ///   - names: The names of the members that need an answer.
  ///   - answer: Makes the members, or says why they can't be had.
  init(
    orNull names: String...,
    answer: () throws(CannotJudgeReason) -> [Member]
  ) {
    do throws(CannotJudgeReason) {
      self = .object(try answer() + [Member(name: "reason", value: .null)])
    } catch {
      let missing = names.map { Member(name: $0, value: .null) }
      let reason = Member(name: "reason", value: .string(error.rawValue))
      self = .object(missing + [reason])
    }
  }

  /// Creates a list of numbers.
  ///
  /// - Parameter numbers: The numbers, `nil` for `null`.
  init(_ numbers: [Double?]) {
    self = .array(numbers.map { JSONValue($0) })
  }

  /// Creates a range as a list of its two ends.
  ///
  /// - Parameter range: The range, `nil` for `null`.
  init(_ range: ClosedRange<Double>?) {
    self = range.map { JSONValue([$0.lowerBound, $0.upperBound]) } ?? .null
  }
}
