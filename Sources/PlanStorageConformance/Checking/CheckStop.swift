/// Why a check ends before its end.
enum CheckStop: Error {
  /// The store does not do what it must; the text says what was seen, without any content.
  case failed(String)

  /// The store or the harness does not offer what is checked.
  case notOffered(String)
}

/// Ends a check unless a condition holds.
///
/// - Parameters:
///   - condition: What must hold.
///   - seen: What was seen if it does not, without any content.
/// - Throws: The stop of the check.
func expect(
  _ condition: Bool,
  _ seen: @autoclosure () -> String
) throws(CheckStop) {
  guard condition else { throw .failed(seen()) }
}

/// Returns a value, and ends a check if there is none.
func require<Value>(
  _ value: Value?,
  _ seen: @autoclosure () -> String
) throws(CheckStop) -> Value {
  guard let value else { throw .failed(seen()) }
  return value
}
