import PlanModel

// Values that are written as strings: text, identifiers, and what has a form of its own.

extension JSONReader {
  /// Reads a string, or reports a value of another kind.
  ///
  /// - Returns: The text; `nil` for another kind.
  /// - Throws: The fault at which the text stops being JSON.
  @inline(never)
  mutating func text() throws(JSONFault) -> String? {
    try stringToken()?.text(from: scanner.text)
  }

  /// Reads a string, or reports a value of another kind.
  ///
  /// - Returns: Where the string stands; `nil` for another kind.
  /// - Throws: The fault at which the text stops being JSON.
  @inline(__always)
  mutating func stringToken() throws(JSONFault) -> JSONStringToken? {
    guard scanner.byte == UInt8(ascii: "\"") else {
      try refuseValue()
      return nil
    }
    if let token = scanner.plainString() { return token }
    return try scanner.string(limit: scanner.limits.stringBytes, excess: .stringTooLong)
  }

  mutating func read(_ value: inout String) throws(JSONFault) {
    if let text = try text() { value = text }
  }

  mutating func read(_ value: inout String?) throws(JSONFault) {
    guard try !null(&value) else { return }
    value = try text()
    isUnreadable = false
  }

  mutating func read(_ values: inout [String]) throws(JSONFault) {
    guard try beginList(&values) else { return }
    var count = 0
    while try nextElement(&count) {
      if let text = try text() { values.append(text) } else { isUnreadable = false }
    }
  }
}

// MARK: - Text in a form of its own

extension JSONReader {
  mutating func read<Value: TextValue>(_ value: inout Value) throws(JSONFault) {
    if let read: Value = try formattedText() { value = read }
  }

  mutating func read<Value: TextValue>(_ value: inout Value?) throws(JSONFault) {
    guard try !null(&value) else { return }
    value = try formattedText()
    isUnreadable = false
  }

  mutating func read<Value: TextValue>(_ values: inout [Value]) throws(JSONFault) {
    guard try beginList(&values) else { return }
    var count = 0
    while try nextElement(&count) {
      if let value: Value = try formattedText() {
        values.append(value)
      } else {
        isUnreadable = false
      }
    }
  }

  @inline(__always)
  private mutating func formattedText<Value: TextValue>() throws(JSONFault) -> Value? {
    let byte = scanner.position
    guard let text = try text() else { return nil }
    if let value = Value(fieldText: text) { return value }
    refuse(Self.code(for: Value.shape), at: byte)
    return nil
  }

  private static func code(for shape: FieldShape) -> JSONError.Code {
    switch shape {
    case .formattedText("day"): .invalidDay
    case .formattedText("instant"): .invalidInstant
    case .formattedText("identifier"): .invalidIdentifier
    default: .invalidText
    }
  }
}

// MARK: - Codes

extension JSONReader {
  /// Reads a code; without one the record keeps that of a new record.
  mutating func read<Code: VocabularyCode>(_ code: inout Code) throws(JSONFault) {
    if let text = try codeText() { code = Code(rawValue: text) }
    isUnreadable = false
  }

  mutating func read<Code: VocabularyCode>(_ code: inout Code?) throws(JSONFault) {
    guard try !null(&code) else { return }
    code = try codeText().map { Code(rawValue: $0) }
    isUnreadable = false
  }

  mutating func read<Code: VocabularyCode>(_ codes: inout [Code]) throws(JSONFault) {
    guard try beginList(&codes) else { return }
    var count = 0
    while try nextElement(&count) {
      if let text = try codeText() {
        codes.append(Code(rawValue: text))
      } else {
        isUnreadable = false
      }
    }
  }
}

extension JSONReader {
  /// Reads the text of a code, or reports a value of another kind.
  @inline(never)
  private mutating func codeText() throws(JSONFault) -> String? {
    guard let token = try stringToken() else { return nil }
    guard !token.hasEscapes else { return token.text(from: scanner.text) }
    return knownCodes.code(at: token.start..<token.end, in: scanner.text)
      ?? token.text(from: scanner.text)
  }
}
