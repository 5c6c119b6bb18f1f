/// What a byte means to CSV.
///
/// The order matters: kinds up to `plain` are content outside quotation marks, kinds up to
/// `delimiter` inside.
enum ByteKind: UInt8 {
  case plain
  case delimiter
  case wide
  case quote
  case lineEnd
  case control

  /// Returns the kind of each byte, as its raw value, for a delimiter.
  static func table(delimiter: CSVDelimiter) -> [UInt8] {
    (UInt8.min...UInt8.max).map { byte in
      Self.kind(of: byte, delimiter: delimiter.rawValue).rawValue
    }
  }

  private static func kind(of byte: UInt8, delimiter: UInt8) -> Self {
    switch byte {
    case delimiter: .delimiter
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .lineEnd
    case _ where isRefused(byte): .control
    case 0x80...0xFF: .wide
    default: .plain
    }
  }

  /// Returns whether a byte is a control character that no cell may have.
  ///
  /// Tab, line feed, vertical tab, form feed and carriage return occur in what people paste.
  static func isRefused(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D ~= byte)
  }
}
