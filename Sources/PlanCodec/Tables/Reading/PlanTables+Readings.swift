public import PlanModel

extension PlanTables {
  /// Reads the rows of a page of the table of readings.
  ///
  /// A long table is read without keeping it, and without the other tables:
  ///
  /// ```swift
  /// var pages = FileCSVPages(descriptor: file, format: PlanTables.format())
  /// while let page = try pages.nextPage() {
  ///   let problems = PlanTables.readings(in: page) { reading, plan in
  ///     count(reading, of: plan)
  ///   }
  /// }
  /// ```
  ///
  /// Whether plans and targets exist, and whether two rows have one identifier, is not looked
  /// at: that takes all of the tables (``contents(of:options:)``).
  ///
  /// - Parameters:
  ///   - page: A page, or the contents of a whole file, read in a ``format(style:delimiter:)``.
  ///   - body: What is done with each good row: the reading, and the plan that it is of.
  /// - Returns: Why other rows are missing, and what was noticed, since the page before.
  public static func readings(
    in page: CSVContents,
    _ body: (Reading, LearningPlan.ID) -> Void
  ) -> PlanTableProblems {
    var problems = PlanTableProblems(maximum: page.format.maximumProblems)
    guard let sheet = TableSheet(.readings, contents: page, problems: &problems) else {
      return problems
    }
    let storage = sheet.table.storage
    storage.bytes.withText { text in
      var cells = CellReader(text, of: storage, places: sheet.places)
      for row in 0..<storage.rows.count {
        var plan = LearningPlan.ID.blank
        var reading = Reading.blank
        cells.begin(row: row, column: 0)
        cells.read(&plan)
        reading.readCells(from: &cells)
        if cells.faults.isEmpty {
          body(reading, plan)
        } else {
          let isKept = !cells.isUnreadable
          sheet.add(cells.faults, row: row, isKept: isKept, to: &problems)
          if isKept { body(reading, plan) }
        }
      }
    }
    return problems
  }

  /// Returns how the tables of plans are written, for a reader of one of them.
  ///
  /// - Parameters:
  ///   - style: Whether formulas are guarded.
  ///   - delimiter: The character that parts the cells; `nil` to find it.
  /// - Returns: The format.
  public static func format(
    style: CSVWritingStyle = .spreadsheetSafe,
    delimiter: CSVDelimiter? = .comma
  ) -> CSVFormat {
    var format = CSVFormat()
    format.encoding = .utf8
    format.delimiter = delimiter
    format.removesSpreadsheetGuard = style != .exact
    format.knownColumns = CSVColumnAliases()
    return format
  }
}
