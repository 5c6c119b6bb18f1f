extension JSONError {
  /// What kind of mistake a JSON text holds.
  ///
  /// The raw value is part of the interface: programs may compare and store it.
  ///
  /// ## Topics
  ///
  /// ### Text that is not JSON
  /// - ``unexpectedEnd``
  /// - ``unexpectedByte``
  /// - ``trailingContent``
  /// - ``trailingComma``
  /// - ``invalidNumber``
  /// - ``invalidEscape``
  /// - ``controlCharacter``
  /// - ``invalidUTF8``
  ///
  /// ### Text that two readers would read differently
  /// - ``loneSurrogate``
  /// - ``duplicateMember``
  ///
  /// ### Limits
  /// - ``tooLarge``
  /// - ``tooDeep``
  /// - ``stringTooLong``
  /// - ``nameTooLong``
  /// - ``tooManyMembers``
  /// - ``tooManyElements``
  ///
  /// ### The document
  /// - ``missingFormat``
  /// - ``wrongFormat``
  /// - ``missingVersion``
  /// - ``invalidVersion``
  /// - ``newerVersion``
  ///
  /// ### Fields
  /// - ``missingField``
  /// - ``wrongType``
  /// - ``invalidDay``
  /// - ``invalidInstant``
  /// - ``invalidIdentifier``
  /// - ``invalidText``
  /// - ``numberOutOfRange``
  ///
  /// ### Writing
  /// - ``unwritableName``
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as programs compare and store it.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The text ends in the middle of a value.
    public static let unexpectedEnd = Self(rawValue: "unexpectedEnd")

    /// A byte stands where JSON allows none of its kind.
    public static let unexpectedByte = Self(rawValue: "unexpectedByte")

    /// Something follows the outermost value.
    public static let trailingContent = Self(rawValue: "trailingContent")

    /// A comma stands before a closing bracket.
    public static let trailingComma = Self(rawValue: "trailingComma")

    /// A number does not follow the grammar of JSON.
    public static let invalidNumber = Self(rawValue: "invalidNumber")

    /// A backslash is followed by what is no escape.
    public static let invalidEscape = Self(rawValue: "invalidEscape")

    /// A control character stands in a string as it is.
    public static let controlCharacter = Self(rawValue: "controlCharacter")

    /// A string is not valid UTF-8.
    public static let invalidUTF8 = Self(rawValue: "invalidUTF8")

    /// A string holds one half of a surrogate pair.
    public static let loneSurrogate = Self(rawValue: "loneSurrogate")

    /// An object has two members whose names are equal, byte for byte.
    public static let duplicateMember = Self(rawValue: "duplicateMember")

    /// The text is longer than the limit.
    public static let tooLarge = Self(rawValue: "tooLarge")

    /// Values nest deeper than the limit.
    public static let tooDeep = Self(rawValue: "tooDeep")

    /// A string or a number is longer than the limit.
    public static let stringTooLong = Self(rawValue: "stringTooLong")

    /// A member's name is longer than the limit.
    public static let nameTooLong = Self(rawValue: "nameTooLong")

    /// An object has more members than the limit.
    public static let tooManyMembers = Self(rawValue: "tooManyMembers")

    /// An array has more elements than the limit.
    public static let tooManyElements = Self(rawValue: "tooManyElements")

    /// The document does not say its format.
    public static let missingFormat = Self(rawValue: "missingFormat")

    /// The document is of another format.
    public static let wrongFormat = Self(rawValue: "wrongFormat")

    /// The document does not say its version.
    public static let missingVersion = Self(rawValue: "missingVersion")

    /// The version is not written as two numbers, such as `1.0`.
    public static let invalidVersion = Self(rawValue: "invalidVersion")

    /// The document is of a newer major version and was not read.
    public static let newerVersion = Self(rawValue: "newerVersion")

    /// A record lacks a field that it must have.
    public static let missingField = Self(rawValue: "missingField")

    /// A field holds another kind of value than the format says.
    public static let wrongType = Self(rawValue: "wrongType")

    /// Text is not a day of the calendar.
    public static let invalidDay = Self(rawValue: "invalidDay")

    /// Text is not a moment in UTC.
    public static let invalidInstant = Self(rawValue: "invalidInstant")

    /// Text can't be an identifier.
    public static let invalidIdentifier = Self(rawValue: "invalidIdentifier")

    /// Text does not have the form of the field.
    public static let invalidText = Self(rawValue: "invalidText")

    /// A number can't be kept exactly in the field.
    public static let numberOutOfRange = Self(rawValue: "numberOutOfRange")

    /// An unknown member has the name of a field, or one that the document uses.
    public static let unwritableName = Self(rawValue: "unwritableName")
  }
}
