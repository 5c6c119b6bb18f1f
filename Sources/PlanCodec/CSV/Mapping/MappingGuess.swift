/// A mapping under way: what is certain first, then what is likely.
struct MappingGuess {
  let header: [String]
  let samples: [ColumnSample]
  let aliases: CSVColumnAliases
  var columns: [ColumnMapping.Column]
  var questions: [MappingQuestion] = []

  /// The columns about which something has been settled or asked.
  var settled: Set<Int> = []

  private let hasHeader: Bool

  init(header: [String], samples: [ColumnSample], aliases: CSVColumnAliases) {
    self.aliases = aliases
    let names = header.isEmpty ? samples.map { _ in "" } : header
    hasHeader = !FirstRecord(header, samples: samples, aliases: aliases).isRow
    self.header = hasHeader ? names : names.map { _ in "" }
    var samples = samples
    if !hasHeader {
      // What stands in place of the header is a row like the others.
      for index in samples.indices { samples[index].add(Array(names[index].utf8)[...]) }
    }
    self.samples = samples
    columns = self.header.map {
      ColumnMapping.Column(header: $0, field: nil, dates: nil, basis: .none)
    }
  }

  mutating func mapping() -> ColumnMapping {
    if !hasHeader { questions.append(MappingQuestion(.noHeader)) }
    takeListedHeaders()
    takeUncertainHeaders()
    takeNearHeaders()
    takeCells()
    addDates()
    addDamage()
    let order = questions.indices.sorted { one, other in
      (questions[one].index ?? -1, one) < (questions[other].index ?? -1, other)
    }
    return ColumnMapping(
      columns: columns,
      questions: order.map { questions[$0] },
      hasHeader: hasHeader
    )
  }
}

// MARK: - Taking and asking

extension MappingGuess {
  /// The fields that columns stand for already.
  var claimed: Set<CSVField> { Set(columns.compactMap(\.field)) }

  /// Returns how well the cells of a column fit a field.
  func fit(_ field: CSVField, at index: Int) -> CellFit {
    CellTest.fit(field, samples[index])
  }

  mutating func take(_ field: CSVField, at index: Int, _ basis: ColumnMapping.Basis) {
    columns[index].field = field
    columns[index].basis = basis
    settled.insert(index)
  }

  mutating func ask(
    _ code: MappingQuestion.Code,
    at index: Int,
    _ suggestions: [CSVField] = [],
    dates: [CSVDate] = []
  ) {
    settled.insert(index)
    questions.append(
      MappingQuestion(
        code,
        index: index,
        columnName: aliases.spelling(of: header[index]),
        suggestions: suggestions,
        dates: dates
      )
    )
  }

  /// Gives a field to the one column that claims it; if several do, asks about each.
  mutating func settle(
    _ claims: [(index: Int, field: CSVField)],
    _ basis: ColumnMapping.Basis,
    asking code: MappingQuestion.Code? = nil
  ) {
    let rivals = Dictionary(grouping: claims) { $0.field }
    let taken = claimed
    for (index, field) in claims {
      let isOnly = rivals[field]?.count == 1 && !taken.contains(field)
      guard isOnly else {
        ask(.repeatedField, at: index, [field])
        continue
      }
      take(field, at: index, basis)
      if let code { ask(code, at: index, [field]) }
    }
  }
}
