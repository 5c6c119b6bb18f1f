extension JSONScanner {
  /// Reads a string of ASCII without escapes, whose opening quote is the next byte.
  ///
  /// - Returns: Where it stands; `nil` with the position where it was for any other.
  @inline(__always)
  mutating func plainString() -> JSONStringToken? {
    let first = position &+ 1
    var index = first
    while let word = text.word(at: index) {
      let stops = JSONWord.stops(in: word)
      guard stops != 0 else {
        index &+= 8
        continue
      }
      index &+= JSONWord.count(before: stops)
      guard text[index] == UInt8(ascii: "\""), index &- first <= limits.stringBytes
      else { return nil }
      position = index &+ 1
      return JSONStringToken(start: first, end: index, length: index &- first)
    }
    return nil
  }

  /// Reads a string, whose opening quote is the next byte.
  ///
  /// - Parameters:
  ///   - limit: The largest number of bytes after escapes are resolved.
  ///   - excess: What to throw for a longer string.
  /// - Returns: Where it stands; the position is behind the closing quote.
  /// - Throws: The first fault in the string.
  mutating func string(
    limit: Int,
    excess: JSONError.Code
  ) throws(JSONFault) -> JSONStringToken {
    let quote = position
    position += 1
    var saved = 0
    while true {
      skipPlain()
      guard position < text.count else {
        throw JSONFault(.unexpectedEnd, at: position)
      }
      switch text[position] {
      case UInt8(ascii: "\""):
        let length = position - quote - 1 - saved
        guard length <= limit else { throw JSONFault(excess, at: quote) }
        position += 1
        return JSONStringToken(start: quote + 1, end: position - 1, length: length)
      case UInt8(ascii: "\\"): saved += try escape()
      case 0..<0x20: throw JSONFault(.controlCharacter, at: position)
      default: try multibyte()
      }
    }
  }

  /// Goes on to the next byte that is a quote, a backslash, a control or not ASCII.
  @inline(__always)
  private mutating func skipPlain() {
    var index = position
    while let word = text.word(at: index) {
      let stops = JSONWord.stops(in: word)
      guard stops == 0 else {
        position = index &+ JSONWord.count(before: stops)
        return
      }
      index &+= 8
    }
    while index < text.count {
      let byte = text[index]
      guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""),
        byte != UInt8(ascii: "\\")
      else { break }
      index += 1
    }
    position = index
  }

  /// Reads an escape and returns by how many bytes it is longer than what it stands for.
  private mutating func escape() throws(JSONFault) -> Int {
    let backslash = position
    guard backslash + 1 < text.count else {
      throw JSONFault(.unexpectedEnd, at: text.count)
    }
    guard text[backslash + 1] == UInt8(ascii: "u") else {
      guard JSONEscape.character(text[backslash + 1]) != nil else {
        throw JSONFault(.invalidEscape, at: backslash)
      }
      position += 2
      return 1
    }
    guard let unit = JSONEscape.unit(at: backslash + 2, in: text) else {
      throw JSONFault(.invalidEscape, at: backslash)
    }
    guard !JSONEscape.isLowSurrogate(unit) else {
      throw JSONFault(.loneSurrogate, at: backslash)
    }
    position += 6
    guard JSONEscape.isHighSurrogate(unit) else {
      return unit < 0x80 ? 5 : unit < 0x800 ? 4 : 3
    }
    guard byte == UInt8(ascii: "\\"), position + 1 < text.count,
      text[position + 1] == UInt8(ascii: "u"),
      let low = JSONEscape.unit(at: position + 2, in: text),
      JSONEscape.isLowSurrogate(low)
    else { throw JSONFault(.loneSurrogate, at: backslash) }
    position += 6
    return 8
  }

  /// Reads a character of two to four bytes.
  private mutating func multibyte() throws(JSONFault) {
    guard case .character(let length) = UTF8Sequence(at: position, in: text) else {
      throw JSONFault(.invalidUTF8, at: position)
    }
    position += length
  }
}
