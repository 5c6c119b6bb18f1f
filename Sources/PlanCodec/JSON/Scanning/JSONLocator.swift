/// Finds the lines and columns of bytes, in one walk if they are asked for in order.
struct JSONLocator {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Returns the error for a fault.
  ///
  /// - Parameters:
  ///   - fault: The mistake and its byte.
  ///   - pointer: The JSON Pointer of its field.
  /// - Returns: The error, with its line and column.
  mutating func error(_ fault: JSONFault, pointer: String = "") -> JSONError {
    if fault.byte < position { self = JSONLocator(bytes) }
    while position < fault.byte, position < bytes.count { step() }
    return JSONError(
      code: fault.code,
      byte: fault.byte,
      line: line,
      column: column,
      pointer: pointer
    )
  }

  private mutating func step() {
    let byte = bytes[position]
    position += 1
    if byte == 0x0A || (byte == 0x0D && !isLineFeed(at: position)) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80, !isByteOrderMark(before: position) {
      column += 1
    }
  }

  private func isLineFeed(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == 0x0A
  }

  private func isByteOrderMark(before index: Int) -> Bool {
    index == 1 && bytes.starts(with: JSONScanner.byteOrderMark)
  }
}
