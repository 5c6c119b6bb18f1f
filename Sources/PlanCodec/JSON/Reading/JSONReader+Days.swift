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
    guard hasRoom, byte == UInt8(ascii: "\""), let day = text.day(at: position &+ 1),
      position &+ 11 < text.count, text[position &+ 11] == UInt8(ascii: "\"")
    else { return nil }
    position &+= 12
    return day
  }
}
