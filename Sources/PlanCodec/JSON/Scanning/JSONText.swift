/// The bytes of a text that is being read.
///
/// It borrows the bytes of an array for the time of a call, so that reading a byte is one
/// comparison and one load. Every access is checked against the end.
@safe
struct JSONText {
  private let start: UnsafePointer<UInt8>

  /// The number of bytes.
  let count: Int

  fileprivate init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = unsafe UnsafeBufferPointer(rebasing: bytes)
    // An empty array may have no bytes to point at, and none of it is ever read.
    unsafe start = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = bytes.count
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "beyond the text")
    return unsafe start[index]
  }

  /// Returns eight bytes, the first in the lowest place.
  ///
  /// - Parameter index: The position of the first one.
  /// - Returns: The bytes; `nil` if fewer are left of the text.
  @inline(__always)
  func word(at index: Int) -> UInt64? {
    guard index >= 0, index &+ 8 <= count else { return nil }
    let bytes = unsafe UnsafeRawPointer(start + index)
    return unsafe UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
  }

  /// Returns some of the bytes.
  @inline(__always)
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "beyond the text")
    return unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// Returns a part whose UTF-8 has been checked, as a string.
  @inline(__always)
  func string(_ range: Range<Int>) -> String {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      unsafe String(copying: UTF8Span(unchecked: self[range].span))
    } else {
      unsafe String(decoding: self[range], as: UTF8.self)
    }
  }

  /// Returns whether the bytes behind the first eight of a short text are certain ones.
  ///
  /// - Parameters:
  ///   - words: The bytes, eight to a word with zeros at the end.
  ///   - first: The first of the words.
  ///   - length: The number of bytes of the short text.
  ///   - index: Where it stands.
  /// - Returns: Whether they are there.
  @inline(__always)
  func hasWords(
    _ words: [UInt64],
    from first: Int,
    to length: Int,
    at index: Int
  ) -> Bool {
    var offset = 8
    var next = first
    while offset < length {
      guard let word = word(at: index &+ offset) else { return false }
      guard JSONWord.prefix(of: word, min(8, length &- offset)) == words[next] else {
        return false
      }
      offset &+= 8
      next &+= 1
    }
    return true
  }

  /// Returns whether the same bytes stand in two places.
  ///
  /// - Parameters:
  ///   - one: One place.
  ///   - other: The other one.
  ///   - count: How many bytes to compare, at least one.
  /// - Returns: Whether they are the same; `false` if the text ends in less than eight bytes
  ///   behind one of the places.
  @inline(__always)
  func hasSameBytes(at one: Int, _ other: Int, count: Int) -> Bool {
    guard let head = word(at: one), let otherHead = word(at: other) else { return false }
    guard count > 8 else { return JSONWord.prefix(of: head ^ otherHead, count) == 0 }
    guard head == otherHead, max(one, other) &+ count <= self.count else { return false }
    // Words that overlap at the end; both ranges lie in the text.
    let pointers = unsafe (UnsafeRawPointer(start + one), UnsafeRawPointer(start + other))
    let last = count &- 8
    var index = 8
    while true {
      let offset = min(index, last)
      let word = unsafe pointers.0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let same = unsafe pointers.1.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word == same else { return false }
      guard index < last else { return true }
      index &+= 8
    }
  }

  /// Returns a hash of some of the bytes that nobody who writes the text can foresee.
  ///
  /// - Parameters:
  ///   - range: Which bytes.
  ///   - owner: What else the hash depends on.
  /// - Returns: The hash.
  func hash(of range: Range<Int>, with owner: Int) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(owner)
    unsafe hasher.combine(bytes: UnsafeRawBufferPointer(self[range]))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// Returns the position of the first backslash in a range, `nil` if there is none.
  func firstBackslash(in range: Range<Int>) -> Int? {
    first(UInt8(ascii: "\\"), in: range)
  }

  /// Returns the position of the first byte of a kind in a range, `nil` if there is none.
  @inline(__always)
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound, let word = word(at: index) {
      let marks = JSONWord.marks(of: byte, in: word)
      guard marks == 0 else { return index &+ JSONWord.count(before: marks) }
      index &+= 8
    }
    return (index..<range.upperBound).first { self[$0] == byte }
  }

  /// Returns the position of the first quote, control character or other byte of a kind from
  /// a position on, `nil` if there is none.
  @inline(__always)
  func firstSpecial(from start: Int, besides byte: UInt8) -> Int? {
    var index = start
    while let word = word(at: index) {
      let marks = JSONWord.quotesControls(and: byte, in: word)
      guard marks == 0 else { return index &+ JSONWord.count(before: marks) }
      index &+= 8
    }
    return (index..<count).first {
      self[$0] < 0x20 || self[$0] == UInt8(ascii: "\"") || self[$0] == byte
    }
  }

  /// Returns whether certain bytes stand at a position.
  func hasBytes(_ expected: [UInt8], at index: Int) -> Bool {
    guard index + expected.count <= count else { return false }
    return expected.indices.allSatisfy { expected[$0] == self[index + $0] }
  }
}

extension [UInt8] {
  /// Lends the bytes, or some of them, to be read as a text.
  ///
  /// - Parameters:
  ///   - range: Which bytes, `nil` for all.
  ///   - body: What reads them; the text is of no use after it.
  /// - Returns: What the body returns.
  @inline(__always)
  func withText<Result>(
    in range: Range<Int>? = nil,
    _ body: (JSONText) -> Result
  ) -> Result {
    unsafe withUnsafeBufferPointer { unsafe body(JSONText($0[range ?? indices])) }
  }

  /// Appends some bytes of a text.
  mutating func append(_ range: Range<Int>, of text: JSONText) {
    unsafe append(contentsOf: text[range])
  }
}
