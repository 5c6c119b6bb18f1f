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
    scanner.skipSpace()
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
    let first = position &+ 1
    guard byte == UInt8(ascii: "\""), first &+ 11 <= text.count,
      text[first &+ 4] == UInt8(ascii: "-"), text[first &+ 7] == UInt8(ascii: "-"),
      text[first &+ 10] == UInt8(ascii: "\""),
      let century = twoDigits(at: first), let year = twoDigits(at: first &+ 2),
      let month = twoDigits(at: first &+ 5), let day = twoDigits(at: first &+ 8),
      let read = Day(year: century &* 100 &+ year, month: month, day: day)
    else { return nil }
    position = first &+ 11
    return read
  }

  @inline(__always)
  private func twoDigits(at index: Int) -> Int? {
    let tens = text[index] &- UInt8(ascii: "0")
    let units = text[index &+ 1] &- UInt8(ascii: "0")
    guard tens < 10, units < 10 else { return nil }
    return Int(tens) &* 10 &+ Int(units)
  }
}
