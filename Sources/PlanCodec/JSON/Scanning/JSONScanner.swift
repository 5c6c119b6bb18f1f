/// Reads JSON text strictly, as RFC 8259 and I-JSON (RFC 7493) define it.
///
/// The scanner holds the text and a position, and recurses nowhere: values nest on a list of
/// its own, so the depth of a text costs no stack.
///
/// One byte order mark at the start is ignored, which RFC 8259 allows: tools on Windows
/// write it. It is never written.
struct JSONScanner {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let bytes: [UInt8]
  let limits: JSONLimits
  let maximumDepth: Int
  var position = 0

  /// The objects and arrays that ``value(depth:into:)`` is inside; kept to be used again.
  var frames: [JSONFrame] = []
  var open = 0

  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    maximumDepth = min(limits.depth, 64)
  }

  /// The next byte, 0 at the end of the text.
  var byte: UInt8 {
    position < bytes.count ? bytes[position] : 0
  }

  /// What to throw for a byte that may not stand here.
  var unexpected: JSONFault {
    JSONFault(position < bytes.count ? .unexpectedByte : .unexpectedEnd, at: position)
  }

  /// Goes to the outermost value.
  mutating func start() throws(JSONFault) {
    guard bytes.count <= limits.bytes else { throw JSONFault(.tooLarge, at: 0) }
    if bytes.starts(with: Self.byteOrderMark) { position = Self.byteOrderMark.count }
    skipSpace()
  }

  /// Makes sure that nothing follows the outermost value.
  mutating func finish() throws(JSONFault) {
    skipSpace()
    guard position == bytes.count else { throw JSONFault(.trailingContent, at: position) }
  }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Reads a word such as `null`.
  mutating func literal(_ word: String) throws(JSONFault) {
    for letter in word.utf8 {
      guard byte == letter else { throw unexpected }
      position += 1
    }
  }
}

// MARK: - Objects and arrays

extension JSONScanner {
  /// Reads up to the value of the next member of an object.
  ///
  /// - Parameter count: The members so far; the position is behind the last one's value, or
  ///   behind the opening bracket.
  /// - Returns: The name, or `nil` behind the closing bracket.
  /// - Throws: The fault, if anything else stands there.
  mutating func nextMember(_ count: inout Int) throws(JSONFault) -> JSONStringToken? {
    guard try goOn(count, closing: UInt8(ascii: "}")) else { return nil }
    guard count < limits.members else { throw JSONFault(.tooManyMembers, at: position) }
    count += 1
    guard byte == UInt8(ascii: "\"") else { throw unexpected }
    let name = try string(limit: limits.nameBytes, excess: .nameTooLong)
    skipSpace()
    guard byte == UInt8(ascii: ":") else { throw unexpected }
    position += 1
    skipSpace()
    return name
  }

  /// Reads up to the next element of an array.
  ///
  /// - Parameter count: The elements so far; the position is behind the last one, or behind
  ///   the opening bracket.
  /// - Returns: Whether there is one; if not, the position is behind the closing bracket.
  /// - Throws: The fault, if anything else stands there.
  mutating func nextElement(_ count: inout Int) throws(JSONFault) -> Bool {
    guard try goOn(count, closing: UInt8(ascii: "]")) else { return false }
    guard count < limits.elements else { throw JSONFault(.tooManyElements, at: position) }
    count += 1
    return true
  }

  /// Reads a comma or a closing bracket.
  private mutating func goOn(_ count: Int, closing: UInt8) throws(JSONFault) -> Bool {
    skipSpace()
    if byte == closing {
      position += 1
      return false
    }
    guard count > 0 else { return true }
    guard byte == UInt8(ascii: ",") else { throw unexpected }
    let comma = position
    position += 1
    skipSpace()
    guard byte != closing else { throw JSONFault(.trailingComma, at: comma) }
    return true
  }
}
