// The values that fields are made of: text, numbers, days, and lists and optionals of them.

extension String: TextValue {
  public static var shape: FieldShape { .text }
  public static var blank: String { "" }
  public var fieldText: String { self }

  public init?(fieldText: String) {
    self = fieldText
  }
}

extension Day: TextValue {
  public static var shape: FieldShape { .formattedText("day") }
  public static var blank: Day { .first }
  public var fieldText: String { description }

  public init?(fieldText: String) {
    self.init(utf8: fieldText.utf8)
  }
}

extension Instant: TextValue {
  public static var shape: FieldShape { .formattedText("instant") }
  public static var blank: Instant { .epoch }
  public var fieldText: String { description }

  public init?(fieldText: String) {
    self.init(fieldText)
  }
}

extension Identifier: FieldValue, TextValue {
  public static var shape: FieldShape { .formattedText("identifier") }
  public var fieldText: String { text }

  public init?(fieldText: String) {
    self.init(fieldText)
  }
}

extension Int: FieldValue {
  public static var shape: FieldShape { .integer }
  public static var blank: Int { 0 }

  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.integer(&self)
  }
}

extension Number: FieldValue {
  public static var shape: FieldShape { .number }
  public static var blank: Number { 0 }

  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.number(&self)
  }
}

extension Bool: FieldValue {
  public static var shape: FieldShape { .flag }
  public static var blank: Bool { false }
  public var isAbsent: Bool { !self }

  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.flag(&self)
  }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  public static var shape: FieldShape { .optional(Wrapped.shape) }
  public static var blank: Wrapped? { nil }

  // Comparing with nil would go through the equality of what is wrapped.
  public var isAbsent: Bool {
    switch self {
    case .none: true
    case .some: false
    }
  }

  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.optional(&self)
  }
}

extension Array: FieldValue where Element: FieldValue {
  public static var shape: FieldShape { .list(Element.shape) }
  public static var blank: [Element] { [] }
  public var isAbsent: Bool { count == 0 }

  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.list(&self)
  }
}
