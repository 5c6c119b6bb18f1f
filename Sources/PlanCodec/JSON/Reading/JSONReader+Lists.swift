import PlanModel

// Values that may be missing, and lists.

extension JSONReader {
  mutating func read<Record: JSONRecord>(_ value: inout Record?) throws(JSONFault) {
    guard try !null(&value) else { return }
    value = .some(.blank)
    try value?.read(from: &self)
    guard isUnreadable else { return }
    isUnreadable = false
    value = nil
  }

  mutating func read<Record: JSONRecord>(_ values: inout [Record]) throws(JSONFault) {
    guard try beginList(&values) else { return }
    var count = 0
    while try nextElement(&count) {
      values.append(.blank)
      try read(&values[values.count - 1])
      guard isUnreadable else { continue }
      isUnreadable = false
      values.removeLast()
    }
  }

  /// Reads `null`, which stands for no value.
  ///
  /// - Parameter value: The value, which becomes `nil`.
  /// - Returns: Whether there was a `null`.
  /// - Throws: The fault in a word that begins like it.
  @inline(__always)
  mutating func null<Value>(_ value: inout Value?) throws(JSONFault) -> Bool {
    guard scanner.byte == UInt8(ascii: "n") else { return false }
    try scanner.literal("null")
    value = nil
    return true
  }

  /// Goes behind the opening bracket of a list, or reports a value of another kind.
  ///
  /// - Parameter values: The list, which becomes empty.
  /// - Returns: Whether there is a list.
  /// - Throws: The fault at which the text stops being JSON.
  @inline(__always)
  mutating func beginList<Value>(_ values: inout [Value]) throws(JSONFault) -> Bool {
    values = []
    return try beginList()
  }

  @inline(never)
  private mutating func beginList() throws(JSONFault) -> Bool {
    guard scanner.byte == UInt8(ascii: "[") else {
      try refuseValue()
      isUnreadable = false
      return false
    }
    try enter()
    return true
  }

  /// Reads up to the next element of a list, or behind its closing bracket.
  @inline(never)
  mutating func nextElement(_ count: inout Int) throws(JSONFault) -> Bool {
    if count > 0, count < scanner.limits.elements {
      switch scanner.byte {
      case UInt8(ascii: "]"):
        scanner.position &+= 1
        leave()
        return false
      case UInt8(ascii: ",") where scanner.hasValue(behind: scanner.position):
        scanner.position &+= 1
        count &+= 1
        return true
      default: break
      }
    }
    if try scanner.nextElement(&count) { return true }
    leave()
    return false
  }
}
