extension CalendarText {
  /// Reads text as it stands in a file, with its escapes (RFC 5545, section 3.3.11).
  ///
  /// A backslash before another character than the escaped ones is kept.
  ///
  /// - Parameter bytes: The escaped text.
  /// - Returns: The text, and whether it had a control character; `nil` if the bytes are not
  ///   UTF-8 or have a zero among them.
  static func read(
    _ bytes: ArraySlice<UInt8>
  ) -> (text: CalendarText, isChanged: Bool)? {
    guard !bytes.contains(0) else { return nil }
    let plain = bytes.contains(UInt8(ascii: "\\")) ? unescaped(bytes) : Array(bytes)
    guard let text = String(validating: plain, as: UTF8.self) else { return nil }
    let result = CalendarText(text)
    return (result, !result.text.utf8.elementsEqual(plain))
  }

  /// Reads a list of texts parted by commas.
  static func readList(
    _ bytes: ArraySlice<UInt8>
  ) -> (texts: [CalendarText], isChanged: Bool)? {
    var texts: [CalendarText] = []
    var isChanged = false
    var rest = bytes
    while true {
      let end = endOfItem(rest)
      guard let item = read(rest[..<end]) else { return nil }
      texts.append(item.text)
      isChanged = isChanged || item.isChanged
      guard end < rest.endIndex else { return (texts, isChanged) }
      rest = rest[(end + 1)...]
    }
  }

  private static func endOfItem(_ bytes: ArraySlice<UInt8>) -> Int {
    var isEscaped = false
    for (place, byte) in zip(bytes.indices, bytes) {
      if byte == UInt8(ascii: ","), !isEscaped { return place }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return bytes.endIndex
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        plain.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"), UInt8(ascii: "N"): plain.append(0x0A)
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): plain.append(next)
      default:
        plain.append(byte)
        continue
      }
      rest.removeFirst()
    }
    return plain
  }
}
