import PlanCodec
import PlanModel

extension JSONValue {
  /// Creates the text of a day.
  ///
  /// - Parameter day: The day, `nil` for `null`.
  init(_ day: Day?) {
    self = day.map { .string($0.description) } ?? .null
  }

  /// Creates the text of a code.
  ///
  /// - Parameter code: The code, `nil` for `null`.
  init<Code: VocabularyCode>(_ code: Code?) {
    self = code.map { .string($0.rawValue) } ?? .null
  }
}
