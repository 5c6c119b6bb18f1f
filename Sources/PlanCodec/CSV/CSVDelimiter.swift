/// The character that parts the cells of a record.
public struct CSVDelimiter: RawRepresentable, Hashable, Sendable {
  /// The ASCII byte of the character.
  public let rawValue: UInt8

  /// Creates a delimiter, if the byte may part cells.
  ///
  /// - Parameter rawValue: A byte of ASCII that is tab or is no control character, and is
  ///   neither a quotation mark, a space, a letter nor a digit.
  public init?(rawValue: UInt8) {
    switch rawValue {
    case UInt8(ascii: "\""), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return nil
    case UInt8(ascii: "\t"), 0x21...0x7E:
      self.rawValue = rawValue
    default:
      return nil
    }
  }

  private init(unchecked byte: UInt8) {
    rawValue = byte
  }

  /// A comma, as RFC 4180 has it.
  public static let comma = Self(unchecked: UInt8(ascii: ","))

  /// A semicolon, as spreadsheets write where the comma is the decimal mark.
  public static let semicolon = Self(unchecked: UInt8(ascii: ";"))

  /// A tab.
  public static let tab = Self(unchecked: UInt8(ascii: "\t"))

  /// A vertical bar.
  public static let pipe = Self(unchecked: UInt8(ascii: "|"))
}
