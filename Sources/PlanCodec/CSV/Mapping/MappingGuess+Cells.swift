import PlanModel

// What the cells say where the headers say nothing.

extension MappingGuess {
  /// Proposes what cells look like under headers that say nothing, and asks about the rest.
  mutating func takeCells() {
    var claims: [(index: Int, field: CSVField)] = []
    let taken = claimed
    for index in header.indices where !settled.contains(index) {
      let isListed = aliases.choices(of: header[index]) != nil
      let free = isListed ? [] : recognised(at: index).filter { !taken.contains($0) }
      if free.count == 1, let field = free.first {
        claims.append((index, field))
      } else {
        askAboutUnknown(at: index, free)
      }
    }
    settle(claims, .values, asking: .recognisedFromCells)
  }

  private func recognised(at index: Int) -> [CSVField] {
    let fields = CellRecogniser.fields(of: samples[index])
    guard fields.isEmpty, fit(.dateOfBirth, at: index) == .yes else { return fields }
    if claimed.contains(.dateOfBirth) { return openDates }
    let others = samples.indices.filter { other in
      other != index && fit(.dateOfBirth, at: other) == .yes
    }
    let areBirths = CellRecogniser.areBirths(
      samples[index],
      beside: others.map { samples[$0] }
    )
    return areBirths ? [.dateOfBirth] : openDates
  }

  private var openDates: [CSVField] {
    let taken = claimed
    let fields: [CSVField] = [
      .startDate, .dueDate, .reviewDate, .scoreDate, .dateOfBirth,
    ]
    return fields.filter { !taken.contains($0) }
  }

  /// Asks what a column is; one without a header and without cells is nothing.
  private mutating func askAboutUnknown(at index: Int, _ suggestions: [CSVField]) {
    let isEmpty = CSVHeaderKey(header[index]) == nil && header[index].utf8.count <= 256
    if isEmpty, samples[index].cells.isEmpty { return }
    ask(isEmpty ? .emptyHeader : .unknownColumn, at: index, suggestions)
  }
}

// MARK: - Dates

extension MappingGuess {
  /// Finds the order of dates in each column that has them.
  ///
  /// A column that does not show its order is proposed that of the other columns.
  mutating func addDates() {
    var undecided: [Int] = []
    var isDayFirst = false
    var isDoubtful = false
    for (index, column) in columns.enumerated() {
      let isDate = column.field.map { CSVField.dates.contains($0) }
      guard isDate ?? (fit(.dateOfBirth, at: index) == .yes) else { continue }
      let evidence = samples[index].dateEvidence
      columns[index].dates = evidence.order
      if isDate == true { askAboutDates(evidence, at: index) }
      if evidence.dayFirst > 0 { isDayFirst = true }
      if evidence.monthFirst > 0 || evidence.isContradictory { isDoubtful = true }
      if evidence.isUndecided { undecided.append(index) }
    }
    guard isDayFirst, !isDoubtful else { return }
    for index in undecided { columns[index].dates = .dayMonthYear }
  }

  private mutating func askAboutDates(_ evidence: CSVDateEvidence, at index: Int) {
    if evidence.isContradictory {
      ask(.contradictoryDates, at: index)
    } else if evidence.isMonthFirst {
      ask(.monthFirstDates, at: index)
    } else if evidence.isUndecided {
      ask(.undecidedDates, at: index, dates: [.dayMonthYear])
    } else if evidence.order == .excelSerial1900 {
      ask(.serialDates, at: index, dates: [.excelSerial1900, .excelSerial1904])
    }
    if evidence.shortYears > 0 { ask(.shortYears, at: index) }
  }
}

// MARK: - Identifiers

extension MappingGuess {
  /// Asks about identifiers that a spreadsheet has changed.
  mutating func addDamage() {
    for (index, column) in columns.enumerated() {
      let isDamaged =
        switch column.field {
        case .upn: isDamaged(samples[index], UPN.self)
        case .uln: isDamaged(samples[index], ULN.self)
        default: false
        }
      if isDamaged { ask(.damagedIdentifiers, at: index) }
    }
  }

  private func isDamaged<Identifier: OfficialIdentifier>(
    _ sample: ColumnSample,
    _ type: Identifier.Type
  ) -> Bool {
    sample.cells.contains { cell in
      cell.count <= 64
        && IdentifierDamage(of: type, in: String(decoding: cell, as: UTF8.self)) != nil
    }
  }
}
