/// A JSON value of any kind.
///
/// It is what the members hold that the format does not know, and what programs exchange
/// beside plans. Members keep their order and numbers their digits.
///
/// ```swift
/// let value = try JSONValue(parsing: Array(#"{"colour": "blue"}"#.utf8))
/// value["colour"]?.text  // "blue"
/// ```
///
/// Two values are equal if their canonical texts have the same bytes. A description says
/// what kind of value it is and not what is in it.
///
/// A value that was parsed nests at most 64 deep. One that a program nests thousands deep
/// can overflow the stack when it is released, as any Swift value of that shape.
///
/// ## Topics
///
/// ### Kinds
/// - ``null``
/// - ``bool(_:)``
/// - ``number(_:)``
/// - ``string(_:)``
/// - ``array(_:)``
/// - ``object(_:)``
/// - ``Member``
///
/// ### Reading text
/// - ``init(parsing:limits:)``
///
/// ### Looking inside
/// - ``subscript(_:)-(String)``
/// - ``isNull``
/// - ``flag``
/// - ``number``
/// - ``text``
/// - ``elements``
/// - ``members``
///
/// ### Writing text
/// - ``canonicalBytes``
/// - ``canonicalText``
///
/// ### Changing an object or an array
/// - ``setMember(_:to:)``
/// - ``removeMember(_:)``
/// - ``renameMember(_:to:)``
/// - ``changeMember(_:_:)``
/// - ``changeElements(_:)``
///
/// ### Other coders
/// - ``init(from:)``
/// - ``encode(to:)``
public enum JSONValue: Sendable {
  /// The value `null`.
  case null

  /// Yes or no.
  case bool(Bool)

  /// A number with its digits.
  case number(JSONNumber)

  /// A string.
  case string(String)

  /// Values in order.
  case array([JSONValue])

  /// Members in order; names occur once.
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name, with its escapes resolved.
    public var name: String

    /// The value.
    public var value: JSONValue

    /// Creates a member.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }

    /// Returns whether two members have the same name and value, byte for byte.
    public static func == (one: Member, other: Member) -> Bool {
      one.name.utf8.elementsEqual(other.name.utf8) && one.value == other.value
    }

    public func hash(into hasher: inout Hasher) {
      JSONValue.object([self]).hash(into: &hasher)
    }
  }
}

// MARK: - Looking inside

extension JSONValue {
  /// The value of a member, `nil` if this is no object or has no such member.
  ///
  /// Names are compared byte for byte.
  public subscript(name: String) -> JSONValue? {
    members?.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// Whether this is `null`.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// Yes or no, `nil` if this is neither.
  public var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The number, `nil` if this is none.
  public var number: JSONNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The string, `nil` if this is none.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements, `nil` if this is no array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, `nil` if this is no object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
