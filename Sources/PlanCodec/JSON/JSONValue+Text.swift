extension JSONValue {
  /// Reads a JSON text of any kind.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Throws: The first fault of the text; its pointer is empty.
  public init(
    parsing bytes: [UInt8],
    limits: JSONLimits = .standard
  ) throws(JSONError) {
    var builder = JSONValueBuilder()
    if let fault = JSONScanner.scan(bytes, limits: limits, into: &builder) { throw fault }
    self = builder.value
  }

  /// The value as one line of JSON text without spaces, in UTF-8.
  ///
  /// It has the shortest escapes, and no line feed at its end.
  public var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    var tasks: [WritingTask] = [.value(self)]
    while let task = tasks.popLast() {
      switch task {
      case .byte(let byte): bytes.append(byte)
      case .name(let name):
        bytes.appendJSONString(name.utf8)
        bytes.append(UInt8(ascii: ":"))
      case .value(let value): value.write(to: &bytes, leaving: &tasks)
      }
    }
    return bytes
  }

  /// The value as one line of JSON text without spaces.
  public var canonicalText: String {
    String(decoding: canonicalBytes, as: UTF8.self)
  }

  /// What is still to be written, so that no depth of a value costs stack.
  private enum WritingTask {
    case byte(UInt8)
    case name(String)
    case value(JSONValue)
  }

  private func write(to bytes: inout [UInt8], leaving tasks: inout [WritingTask]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.text.utf8)
    case .string(let text): bytes.appendJSONString(text.utf8)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      tasks.append(.byte(UInt8(ascii: "]")))
      for (index, element) in elements.enumerated().reversed() {
        tasks.append(.value(element))
        if index > 0 { tasks.append(.byte(UInt8(ascii: ","))) }
      }
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      tasks.append(.byte(UInt8(ascii: "}")))
      for (index, member) in members.enumerated().reversed() {
        tasks.append(.value(member.value))
        tasks.append(.name(member.name))
        if index > 0 { tasks.append(.byte(UInt8(ascii: ","))) }
      }
    }
  }
}

// MARK: - Hashable

extension JSONValue: Hashable {
  /// Returns whether two values have the same canonical text, byte for byte.
  public static func == (one: JSONValue, other: JSONValue) -> Bool {
    one.canonicalBytes == other.canonicalBytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(canonicalBytes)
  }
}

// MARK: - Redaction

extension JSONValue: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// What kind of value it is, without what is in it.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool: "a yes or no"
    case .number: "a number"
    case .string: "a string"
    case .array(let elements): "an array of \(elements.count)"
    case .object(let members): "an object of \(members.count)"
    }
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror {
    Mirror(self, children: [:], displayStyle: .enum)
  }
}

extension JSONValue.Member: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The word for a member, without its name or value.
  public var description: String { "Member(redacted)" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror {
    Mirror(self, children: [:], displayStyle: .struct)
  }
}

extension JSONNumber: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The word for a number, without its digits.
  public var description: String { "a number" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror {
    Mirror(self, children: [:], displayStyle: .struct)
  }
}
