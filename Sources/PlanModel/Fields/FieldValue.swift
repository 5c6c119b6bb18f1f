/// A value that a field of a record may hold.
public protocol FieldValue: Hashable, Sendable {
  /// What kind of value the type holds.
  static var shape: FieldShape { get }

  /// A value that stands for one not yet read: empty text, zero, no elements.
  static var blank: Self { get }

  /// Whether a format leaves the field out: it is `nil`, `false`, or without elements.
  var isAbsent: Bool { get }

  /// Calls back the visitor's method for this kind of value.
  ///
  /// - Parameter visitor: What reads, writes or lists the value.
  /// - Throws: What the visitor throws.
  mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure)
}

extension FieldValue {
  public var isAbsent: Bool { false }
}

/// The kind of a value, from which schemas and tables are made.
public indirect enum FieldShape: Hashable, Sendable {
  /// Free text.
  case text

  /// Text in a fixed form, named by its format, such as `day` or `identifier`.
  case formattedText(String)

  /// A code of a vocabulary, named by the vocabulary's identifier.
  case code(String)

  /// A whole number.
  case integer

  /// An exact decimal number.
  case number

  /// Yes or no.
  case flag

  /// A value that may be missing.
  case optional(FieldShape)

  /// Any number of values, in order.
  case list(FieldShape)

  /// A record, by its name.
  case record(String)

  /// Whether a document may leave the field out: a flag, a list or an optional value.
  public var isOmittable: Bool {
    switch self {
    case .flag, .optional, .list: true
    case .text, .formattedText, .code, .integer, .number, .record: false
    }
  }
}

/// A value that is written as text.
public protocol TextValue: FieldValue {
  /// The text that stands for the value in a document.
  var fieldText: String { get }

  /// Creates the value from the text in a document.
  ///
  /// - Parameter fieldText: The text, as it stands in the document.
  init?(fieldText: String)
}

extension TextValue {
  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.text(&self)
  }
}
