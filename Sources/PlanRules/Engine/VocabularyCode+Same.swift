import PlanModel

extension VocabularyCode {
  /// Whether this is a code of the library, which is written in plain letters.
  ///
  /// No other text of the same length is equal to such a code, so that the comparison of
  /// the standard library is exact here. It takes one step where comparing bytes takes one
  /// for each byte.
  func isCode(_ code: Self) -> Bool {
    rawValue.utf8.count == code.rawValue.utf8.count && rawValue == code.rawValue
  }
}
