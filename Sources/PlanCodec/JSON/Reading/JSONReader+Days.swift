import PlanModel

// Days, which plans hold many of, are read from their ten bytes.

extension JSONReader {
  mutating func read(_ value: inout Day) throws(JSONFault) {
    if let day = try day() { value = day }
  }

  mutating func read(_ value: inout Day?) throws(JSONFault) {
    guard try !null(&value) else { return }
    value = try day()
    isUnreadable = false
  }

  mutating func read(_ values: inout [Day]) throws(JSONFault) {
    guard try beginList(&values) else { return }
    var count = 0
    while try nextElement(&count) {
      if let day = try day() { values.append(day) } else { isUnreadable = false }
    }
  }

  @inline(never)
  private mutating func day() throws(JSONFault) -> Day? {
    let byte = scanner.position
    if let day = scanner.plainDay() { return day }
    guard let text = try text() else { return nil }
    if let day = Day(fieldText: text) { return day }
    refuse(.invalidDay, at: byte)
    return nil
  }
}

extension JSONScanner {
  /// Reads a day between quotes, such as `"2026-11-25"`.
  ///
  /// - Returns: The day; `nil` with the position where it was for anything else.
  fileprivate mutating func plainDay() -> Day? {
    guard hasRoom, byte == UInt8(ascii: "\""), let front = text.word(at: position &+ 1),
      let back = text.word(at: position &+ 4), let day = Self.day(front, back)
    else { return nil }
    position &+= 12
    return day
  }

  /// Returns the day of its first eight bytes, and of eight that end with the quote.
  @inline(__always)
  private static func day(_ front: UInt64, _ back: UInt64) -> Day? {
    // What must be a dash or a quote becomes zero, and each digit becomes its value.
    let front = front ^ 0x2D30_302D_3030_3030
    let back = (back &>> 40) ^ 0x22_3030
    guard JSONWord.areDigits(front), JSONWord.areDigits(back),
      front & 0xFF00_00FF_0000_0000 == 0, back & 0xFF_0000 == 0
    else { return nil }
    func pair(_ word: UInt64, _ shift: UInt64) -> Int {
      Int(word &>> shift & 0xF) &* 10 &+ Int(word &>> (shift &+ 8) & 0xF)
    }
    return Day(
      year: pair(front, 0) &* 100 &+ pair(front, 16),
      month: pair(front, 40),
      day: pair(back, 0)
    )
  }
}
