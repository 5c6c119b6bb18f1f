/// Reads JSON text strictly, as RFC 8259 and I-JSON (RFC 7493) define it.
///
/// The scanner holds the text and a position, and recurses nowhere: values nest on a list of
/// its own, so the depth of a text costs no stack.
///
/// One byte order mark at the start is ignored, which RFC 8259 allows: tools on Windows
/// write it. It is never written.
struct JSONScanner {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let text: JSONText
  let limits: JSONLimits
  let maximumDepth: Int

  /// Whether no name of a field, no day and no header can break a limit, so that they may be
  /// read without a look at the limits.
  let hasRoom: Bool

  var position = 0

  /// The objects and arrays that ``value(depth:into:)`` is inside; kept to be used again.
  var frames: [JSONFrame] = []
  var open = 0

  init(_ text: JSONText, limits: JSONLimits) {
    self.text = text
    self.limits = limits
    maximumDepth = min(limits.depth, 64)
    hasRoom = limits.nameBytes >= 64 && limits.stringBytes >= 64 && limits.depth > 0
  }

  /// The next byte, 0 at the end of the text.
  @inline(__always)
  var byte: UInt8 {
    position < text.count ? text[position] : 0
  }

  /// What to throw for a byte that may not stand here.
  var unexpected: JSONFault {
    JSONFault(position < text.count ? .unexpectedByte : .unexpectedEnd, at: position)
  }

  /// Goes to the outermost value.
  mutating func begin() throws(JSONFault) {
    guard text.count <= limits.bytes else { throw JSONFault(.tooLarge, at: 0) }
    if text.hasBytes(Self.byteOrderMark, at: 0) { position = Self.byteOrderMark.count }
    skipSpace()
  }

  /// Makes sure that nothing follows the outermost value.
  mutating func finish() throws(JSONFault) {
    skipSpace()
    guard position == text.count else { throw JSONFault(.trailingContent, at: position) }
  }

  @inline(__always)
  mutating func skipSpace() {
    guard position < text.count, text[position] <= 0x20 else { return }
    skipMoreSpace()
  }

  @inline(never)
  private mutating func skipMoreSpace() {
    while position < text.count {
      switch text[position] {
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

// MARK: - A text of one value

extension JSONScanner {
  /// Reads a text that holds one value and nothing else.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  ///   - depth: How deep the value stands; the outermost one is at depth 1.
  ///   - sink: What receives the parts.
  /// - Returns: The first fault, `nil` if there is none.
  static func scan<Sink: JSONSink>(
    _ bytes: [UInt8],
    limits: JSONLimits,
    depth: Int = 1,
    into sink: inout Sink
  ) -> JSONError? {
    bytes.withText { text in
      var scanner = JSONScanner(text, limits: limits)
      do throws(JSONFault) {
        // Only a whole text may begin with a byte order mark.
        if depth == 1 { try scanner.begin() } else { scanner.skipSpace() }
        try scanner.value(depth: depth, into: &sink)
        try scanner.finish()
        return nil
      } catch {
        var locator = JSONLocator(text)
        return locator.error(error)
      }
    }
  }
}
