import PlanModel

// Text, days, numbers, flags, and lists of single values.

extension CellReader {
  /// Reads text that may be empty; a new record may have another in its place.
  mutating func read(_ value: inout String) {
    if let text = string() {
      value = text
    } else if hasColumn {
      value = ""
    }
  }

  @inline(__always)
  mutating func read(_ value: inout String?) {
    if skipsMissingColumn() { return }
    if let range = nextCell() { value = string(range) }
  }

  @inline(never)
  private func string(_ range: Range<Int>) -> String { text.string(range) }

  @inline(never)
  private mutating func string() -> String? {
    nextCell().map { text.string($0) }
  }

  /// Reads text in a form of its own; all of them may be missing.
  mutating func read<Value: TextValue>(_ value: inout Value?) {
    guard let text = string() else { return }
    value = Value(fieldText: text)
    if value == nil { refuse(.invalidText) }
  }
}

// MARK: - Days

extension CellReader {
  mutating func read(_ value: inout Day) {
    if let day = day(orMissing: true) { value = day }
  }

  mutating func read(_ value: inout Day?) {
    if let day = day(orMissing: false) { value = day }
  }

  @inline(never)
  private mutating func day(orMissing isRequired: Bool) -> Day? {
    guard let range = nextCell() else {
      if isRequired { refuse(.missingValue) }
      return nil
    }
    if range.count == 10, let day = text.day(at: range.lowerBound) { return day }
    refuse(.invalidDate)
    return nil
  }
}

// MARK: - Numbers and flags

extension CellReader {
  mutating func read(_ value: inout Int) {
    if let read = integer(orMissing: true) { value = read }
  }

  @inline(__always)
  mutating func read(_ value: inout Int?) {
    if skipsMissingColumn() { return }
    if let read = integer(orMissing: false) { value = read }
  }

  @inline(__always)
  mutating func read(_ value: inout Number?) {
    if skipsMissingColumn() { return }
    if let read = number() { value = read }
  }

  mutating func read(_ value: inout Bool) {
    if let read = flag() { value = read }
  }

  @inline(__always)
  mutating func read(_ value: inout Bool?) {
    if skipsMissingColumn() { return }
    if let read = flag() { value = read }
  }

  @inline(never)
  private mutating func integer(orMissing isRequired: Bool) -> Int? {
    guard let range = nextCell() else {
      if isRequired { refuse(.missingValue) }
      return nil
    }
    if let number = text.plainNumber(range), number.exponent == 0 {
      return Int(number.significand)
    }
    let digits = text.string(range)
    if let value = Int(digits), value.description == digits { return value }
    refuse(.invalidNumber)
    return nil
  }

  @inline(never)
  private mutating func number() -> Number? {
    guard let range = nextCell() else { return nil }
    if let number = text.exactNumber(range) { return number }
    refuse(.invalidNumber)
    return nil
  }

  @inline(never)
  private mutating func flag() -> Bool? {
    guard let range = nextCell() else { return nil }
    switch text.string(range) {
    case "true": return true
    case "false": return false
    default:
      refuse(.invalidFlag)
      return nil
    }
  }
}

extension JSONText {
  /// Returns a number of a few digits that fills a cell.
  @inline(__always)
  fileprivate func plainNumber(
    _ range: Range<Int>
  ) -> (significand: Int64, exponent: Int)? {
    guard
      let number = plainNumber(at: range.lowerBound, longest: 18, to: range.upperBound),
      number.end == range.upperBound
    else { return nil }
    return (number.significand, number.exponent)
  }

  /// Returns a number that fills a cell, if it can be kept exactly.
  fileprivate func exactNumber(_ range: Range<Int>) -> Number? {
    if let (significand, exponent) = plainNumber(range) {
      return Number(significand: significand, exponent: exponent)
    }
    // A power of ten is what a spreadsheet writes after it has thrown digits away.
    guard range.allSatisfy({ self[$0] | 0x20 != UInt8(ascii: "e") }) else { return nil }
    return Number(string(range))
  }
}

// MARK: - Lists

extension CellReader {
  mutating func read<Value: TextValue>(_ values: inout [Value]) {
    for item in items() {
      guard let value = Value(fieldText: item) else { return refuse(.invalidList) }
      values.append(value)
    }
  }

  mutating func read(_ values: inout [Number]) {
    for item in items() {
      let number = Array(item.utf8).withText { $0.exactNumber(0..<$0.count) }
      guard let number else { return refuse(.invalidList) }
      values.append(number)
    }
  }

  /// Reads the texts of a list, none if the cell is empty or can't be read.
  @inline(never)
  private mutating func items() -> [String] {
    guard let range = nextCell() else { return [] }
    if let items = ListCell.items(in: range, of: text) { return items }
    refuse(.invalidList)
    return []
  }
}
