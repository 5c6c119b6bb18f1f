import PlanModel

/// Recognises what a column holds from its cells alone.
///
/// It is stricter than a test of a field that a header has named: a column of bare numbers
/// may be anything.
enum CellRecogniser {
  /// The fields that can be recognised, without days of birth.
  private static let fields: [CSVField] = [
    .upn, .uln, .senProvision, .senType1, .areaOfNeed, .yearGroup, .sex, .pathway,
  ]

  /// Returns the fields that the cells of a column look like.
  static func fields(of sample: ColumnSample) -> [CSVField] {
    fields.filter { field in
      guard CellTest.fit(field, sample) == .yes else { return false }
      // One letter alone says nothing about sex: both occur, or words do.
      let isOneLetter =
        sample.cells.count == 1 && sample.cells.allSatisfy { $0.count == 1 }
      if field == .sex, isOneLetter { return false }
      return sample.cells.contains { isTelling($0, field) }
    }
  }

  /// Returns whether a cell speaks for a field and not only for some list of letters.
  private static func isTelling(_ cell: ArraySlice<UInt8>, _ field: CSVField) -> Bool {
    switch field {
    case .yearGroup:
      !cell.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        && !["m", "x"].contains { ASCIIText.lowercased(cell).elementsEqual($0.utf8) }
    case .senProvision:
      cell.count > 2 || cell.elementsEqual("K".utf8) || cell.elementsEqual("E".utf8)
    default: true
    }
  }

  /// Returns whether days look like days of birth: those of a school lie years apart, or
  /// long before any other day of the file.
  ///
  /// - Parameters:
  ///   - sample: The cells of the column.
  ///   - others: The columns that have days as well.
  /// - Returns: Whether they look like days of birth.
  static func areBirths(_ sample: ColumnSample, beside others: [ColumnSample]) -> Bool {
    let days = sample.cells.compactMap(day).sorted()
    guard let first = days.first, let last = days.last,
      days.count * 2 > sample.cells.count
    else { return false }
    let firstOther = others.flatMap { $0.cells.compactMap(day) }.min()
    if let firstOther { return last.days(until: firstOther) > 600 }
    return last < earliestPlan || (first.days(until: last) > 1_000 && last < latestBirth)
  }

  /// A day before which no plan in this format was made: without other days in the file, what
  /// lies before it is taken for days of birth.
  private static let earliestPlan: Day = "2020-01-01"

  /// A day after which a column whose days lie years apart is not taken for days of birth.
  private static let latestBirth: Day = "2024-09-01"

  /// Returns the day of a cell, with the day first where the order is not plain.
  private static func day(_ cell: ArraySlice<UInt8>) -> Day? {
    if let day = try? CSVDate.dayMonthYear.day(utf8: cell) { return day }
    return try? CSVDate.excelSerial1900.day(utf8: cell)
  }
}
