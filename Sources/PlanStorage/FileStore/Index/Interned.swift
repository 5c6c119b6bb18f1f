/// Values that occur often, each kept once and named by a small number.
struct Interned<Value: Hashable & Sendable>: Sendable {
  private var numbers: [Value: UInt32] = [:]
  private var values: [Value] = []

  /// Returns the number of a value, a new one if it has none.
  mutating func number(adding value: Value) -> UInt32 {
    if let number = numbers[value] { return number }
    let number = UInt32(truncatingIfNeeded: values.count)
    numbers[value] = number
    values.append(value)
    return number
  }

  /// Returns the number of a value, `nil` if it has none.
  func number(of value: Value) -> UInt32? { numbers[value] }

  /// Returns the value that a number was given to.
  subscript(number: UInt32) -> Value { values[Int(number)] }
}
