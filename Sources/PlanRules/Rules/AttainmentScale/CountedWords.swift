/// The numbers of a descriptor, each with the word that it counts.
///
/// In "3 of 10 signs in 2 minutes" they are 3, 10 signs and 2 minutes. Of a range, such as
/// "2 to 3 signs", the end stands for both.
struct CountedWords {
  struct Count {
    let digits: ArraySlice<UInt8>

    /// The word after the number in small letters without a plural s, empty if there is
    /// none.
    var word: [UInt8] = []
  }

  private(set) var counts: [Count] = []
  private let bytes: [UInt8]
  private var place = 0

  /// Of a longer descriptor the first bytes are read.
  private static let limit = 512

  init(_ text: String) {
    bytes = Array(text.utf8.prefix(Self.limit))
    while place < bytes.count {
      guard Self.isDigit(bytes[place]) else {
        place += 1
        continue
      }
      readCount()
    }
  }

  private mutating func readCount() {
    var digits = run(where: Self.isNumeral)
    skipSpaces()
    // A range goes on to its end.
    let mark = place
    if skipJoiner(), place < bytes.count, Self.isDigit(bytes[place]) {
      digits = run(where: Self.isNumeral)
      skipSpaces()
    } else {
      place = mark
    }
    var count = Count(digits: digits)
    let word = run(where: Self.isLetter)
    if !word.elementsEqual("of".utf8), !word.elementsEqual("out".utf8) {
      count.word = word.map { $0 | 0x20 }
      if count.word.last == UInt8(ascii: "s") { count.word.removeLast() }
    }
    counts.append(count)
  }

  private mutating func skipJoiner() -> Bool {
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") {
      place += 1
    } else if bytes[place...].starts(with: "\u{2013}".utf8) {
      place += 3
    } else {
      let word = run(where: Self.isLetter)
      guard
        word.elementsEqual("to".utf8) || word.elementsEqual("or".utf8)
          || word.elementsEqual("and".utf8)
      else { return false }
    }
    skipSpaces()
    return true
  }

  private mutating func skipSpaces() {
    _ = run { $0 == UInt8(ascii: " ") }
  }

  private mutating func run(where belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, belongs(bytes[place]) { place += 1 }
    return bytes[start..<place]
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ".")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
