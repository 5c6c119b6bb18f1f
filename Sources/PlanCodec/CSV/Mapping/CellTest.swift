import PlanModel

/// What a cell of a field looks like.
enum CellTest {
  /// Returns how well cells fit a field; a field that may hold any words fits unless the
  /// cells are numbers or days.
  static func fit(_ field: CSVField, _ sample: ColumnSample) -> CellFit {
    switch field {
    case .upn: sample.fit { isIdentifier($0, UPN.self) }
    case .uln: sample.fit { isIdentifier($0, ULN.self) }
    case .sex: sample.fit { isCode($0, Sex.self) }
    case .yearGroup: sample.fit { isCode($0, YearGroup.self) }
    case .senProvision: sample.fit { isCode($0, SENProvision.self) }
    case .senType1, .senType2: sample.fit { isCodeList($0, SENType.self) }
    case .areaOfNeed: sample.fit { isCodeList($0, AreaOfNeed.self) }
    case .pathway: sample.fit { isCodeList($0, Pathway.self) }
    case .targetValue, .cost, .score, .outOf, .groupSize, .minutes, .weeks:
      sample.fit(isAmount)
    case .baseline: sample.fit(isAmount) == .yes ? .yes : .unknown
    case _ where CSVField.dates.contains(field): sample.fit(isDate)
    case _ where words.contains(field):
      sample.fit { isAmount($0) || isDate($0) } == .yes ? .no : .unknown
    default: .unknown
    }
  }

  private static let words: [CSVField] = [
    .forename, .surname, .preferredName, .targetText, .outcome, .measure, .provision,
    .strategy, .staff, .lead, .comment, .pupilVoice, .parentVoice, .keyWorker,
  ]
}

// MARK: - Forms

extension CellTest {
  /// The largest number of bytes of a cell that is a value and not a text.
  private static let maximumLength = 100

  static func isIdentifier<Identifier: OfficialIdentifier>(
    _ cell: ArraySlice<UInt8>,
    _ type: Identifier.Type
  ) -> Bool {
    guard 6...24 ~= cell.count else { return false }
    let text = String(decoding: cell, as: UTF8.self)
    return Identifier.accepts(text) || IdentifierDamage(of: type, in: text) != nil
  }

  static func isDate(_ cell: ArraySlice<UInt8>) -> Bool {
    var evidence = CSVDateEvidence()
    evidence.add(utf8: cell)
    return evidence.dates > 0
  }

  static func isAmount(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= maximumLength else { return false }
    return (try? NumberText.amount(cell)) != nil || isQuantity(cell)
  }

  /// Returns whether a cell is a number with a short unit.
  private static func isQuantity(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let quantity = try? QuantityText.quantity(cell) else { return false }
    return (quantity.unit?.utf8.count ?? 0) <= 20
  }

  static func isCode<Code: VocabularyCode>(
    _ cell: ArraySlice<UInt8>,
    _ type: Code.Type
  ) -> Bool {
    guard cell.count <= maximumLength else { return false }
    let text = String(decoding: cell, as: UTF8.self)
    return Code.vocabularies.contains { vocabulary in
      !vocabulary.codes(matching: text).isEmpty
        || CodeText.code(cell, in: vocabulary) != nil
    }
  }

  private static func isCodeList<Code: VocabularyCode>(
    _ cell: ArraySlice<UInt8>,
    _ type: Code.Type
  ) -> Bool {
    guard cell.count <= maximumLength * 3 else { return false }
    let parts = cell.split(separator: UInt8(ascii: ";"))
    return parts.allSatisfy { isCode(TrimmedBytes.trimming($0), type) }
  }
}
