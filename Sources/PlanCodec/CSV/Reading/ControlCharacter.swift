/// The control characters of ASCII.
enum ControlCharacter {
  /// Returns whether a byte is a control character that no cell may have.
  ///
  /// Tab, line feed, vertical tab, form feed and carriage return occur in what people paste.
  static func isRefused(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D ~= byte)
  }
}
