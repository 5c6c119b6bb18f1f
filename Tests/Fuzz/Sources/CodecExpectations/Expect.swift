/// Ends the program with a sentence, unless something holds that must always hold.
///
/// - Parameters:
///   - condition: What must hold.
///   - sentence: What must hold, in words and without contents.
@inline(__always)
public func expect(_ condition: Bool, _ sentence: StaticString) {
  if !condition { fatalError("does not hold: \(sentence)") }
}
