// The short way to the next field of a record, for members written as most programs do.

extension JSONScanner {
  /// Reads up to the value of the next member, if its name is that of a field.
  ///
  /// - Parameters:
  ///   - table: The names of the fields.
  ///   - guess: The field behind the one that was read last, 0 at the opening brace.
  ///   - isFirst: Whether the position is behind the opening brace.
  /// - Returns: The place of the field; `nil` with the position where it was if there is
  ///   anything else than a comma, a name of the table without escapes, and a colon.
  @inline(__always)
  mutating func nextPlace(
    in table: MemberTable,
    guess: Int,
    isFirst: Bool
  ) -> Int? {
    var quote = position
    if !isFirst {
      guard byte == UInt8(ascii: ",") else { return nil }
      quote &+= 1
    }
    if quote < text.count, text[quote] <= 0x20 { quote = skippingSpace(from: quote) }
    if hasRoom, let next = table.next(from: guess, at: quote, in: text) {
      position = next.end
      return next.place
    }
    return searchPlace(in: table, from: quote)
  }

  /// Looks for the next name in the whole table.
  @inline(never)
  private mutating func searchPlace(in table: MemberTable, from quote: Int) -> Int? {
    guard quote < text.count, text[quote] == UInt8(ascii: "\""),
      let head = text.word(at: quote &+ 1),
      let close = closingQuote(from: quote &+ 1, head: head),
      let place = table.place(at: quote &+ 1..<close, in: text)
    else { return nil }
    let colon = skippingSpace(from: close &+ 1)
    guard colon < text.count, text[colon] == UInt8(ascii: ":") else { return nil }
    position = colon &+ 1
    return place
  }

  /// Returns whether a string, an object or a list begins right behind a position.
  @inline(__always)
  func hasValue(behind index: Int) -> Bool {
    guard index &+ 1 < text.count else { return false }
    switch text[index &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["): return true
    default: return false
    }
  }

  /// Returns the position of the quote that ends plain text.
  ///
  /// - Parameters:
  ///   - first: The position of the first byte of the text.
  ///   - head: The eight bytes there.
  /// - Returns: The position; `nil` if the text is long, or not plain.
  @inline(__always)
  private func closingQuote(from first: Int, head: UInt64) -> Int? {
    var index = first
    var stops = JSONWord.stops(in: head)
    while stops == 0 {
      index &+= 8
      guard index &- first <= limits.nameBytes, let next = text.word(at: index) else {
        return nil
      }
      stops = JSONWord.stops(in: next)
    }
    index &+= JSONWord.count(before: stops)
    return text[index] == UInt8(ascii: "\"") && index &- first <= limits.nameBytes
      ? index : nil
  }

  @inline(__always)
  private func skippingSpace(from index: Int) -> Int {
    var index = index
    while index < text.count {
      switch text[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index &+= 1
      default: return index
      }
    }
    return index
  }
}
