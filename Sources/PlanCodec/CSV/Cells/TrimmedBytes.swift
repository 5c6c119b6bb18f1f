/// Takes away what spreadsheets and people leave around a value.
enum TrimmedBytes {
  /// Returns the bytes without spaces, tabs, line ends and no-break spaces around them.
  static func trimming(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first {
      if isSpace(first) {
        rest = rest.dropFirst()
      } else if rest.starts(with: noBreakSpace) {
        rest = rest.dropFirst(noBreakSpace.count)
      } else {
        break
      }
    }
    while let last = rest.last {
      if isSpace(last) {
        rest = rest.dropLast()
      } else if last == noBreakSpace[1], rest.suffix(2).elementsEqual(noBreakSpace) {
        rest = rest.dropLast(noBreakSpace.count)
      } else {
        break
      }
    }
    return rest
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || 0x09...0x0D ~= byte
  }
}
