// Headers of the list, and headers that are nearly on it.

extension MappingGuess {
  /// Takes the headers that stand for one field.
  mutating func takeListedHeaders() {
    var claims: [(index: Int, field: CSVField)] = []
    for (index, name) in header.enumerated() where aliases.choices(of: name) == nil {
      if let field = aliases.field(of: name) { claims.append((index, field)) }
    }
    let rivals = Dictionary(grouping: claims) { $0.field }
    for (index, field) in claims {
      let others = rivals[field] ?? []
      let legal = others.filter { isLegal(header[$0.index]) }
      let isOnly = others.count == 1 || legal.count == 1 && legal.first?.index == index
      guard isOnly else {
        ask(.repeatedField, at: index, [field])
        continue
      }
      take(field, at: index, .header)
      if fit(field, at: index) == .no { ask(.unfitCells, at: index, [field]) }
    }
  }

  /// Returns whether a header says that it is the name on the register.
  private func isLegal(_ header: String) -> Bool {
    CSVHeaderKey(header)?.bytes.starts(with: "legal".utf8) ?? false
  }

  /// Lets the cells settle headers that different files use for different fields.
  mutating func takeUncertainHeaders() {
    var claims: [(index: Int, field: CSVField, basis: ColumnMapping.Basis)] = []
    for (index, name) in header.enumerated() {
      guard let choices = aliases.choices(of: name), !choices.isEmpty else { continue }
      if choices == CSVColumnAliases.wholeName {
        takeWholeName(at: index)
      } else if let (field, basis) = settledField(of: choices, at: index) {
        claims.append((index, field, basis))
      } else {
        let open = choices.filter { !claimed.contains($0) && fit($0, at: index) != .no }
        ask(.ambiguousHeader, at: index, open.isEmpty ? choices : open)
      }
    }
    for basis in [ColumnMapping.Basis.header, .values] {
      settle(claims.filter { $0.basis == basis }.map { ($0.index, $0.field) }, basis)
    }
    for (index, field, _) in claims
    where columns[index].field == field && fit(field, at: index) == .no {
      ask(.unfitCells, at: index, [field])
    }
  }

  /// Returns the one field of several that cells, or else the usual meaning, speak for.
  private func settledField(
    of choices: [CSVField],
    at index: Int
  ) -> (CSVField, ColumnMapping.Basis)? {
    let fits = choices.map { ($0, fit($0, at: index)) }
    let usual = aliases.field(of: header[index]) ?? companion(of: choices)
    let certain = fits.filter { $0.1 == .yes }.map(\.0)
    if certain.count == 1, let field = certain.first {
      return (field, field == usual ? .header : .values)
    }
    guard let usual, isUsual(usual, at: index) else { return nil }
    let isOpen = fits.contains { $0 == (usual, .unknown) } || Self.lists.contains(usual)
    return certain.contains(usual) || certain.isEmpty && isOpen ? (usual, .header) : nil
  }

  /// The fields whose header is believed though the words in the cells are on no list.
  private static let lists: [CSVField] = [
    .senProvision, .senType1, .senType2, .areaOfNeed,
  ]

  /// Returns whether the usual meaning of a header may be taken: a day that has no name is
  /// that of a score only beside a score.
  private func isUsual(_ field: CSVField, at index: Int) -> Bool {
    field != .scoreDate || claimed.contains(.score)
  }

  private func companion(of choices: [CSVField]) -> CSVField? {
    choices.contains(.scoreDate) && claimed.contains(.score) ? .scoreDate : nil
  }

  private mutating func takeWholeName(at index: Int) {
    let fields = CellRecogniser.fields(of: samples[index])
    let identifiers = fields.filter { $0 == .upn || $0 == .uln }
    if let field = identifiers.first, identifiers.count == 1, !claimed.contains(field) {
      take(field, at: index, .values)
      ask(.recognisedFromCells, at: index, [field])
    } else {
      let open = CSVColumnAliases.wholeName.filter { !claimed.contains($0) }
      ask(.wholeName, at: index, open)
    }
  }

  /// Proposes the fields of headers that are nearly known.
  mutating func takeNearHeaders() {
    var claims: [(index: Int, field: CSVField)] = []
    let taken = claimed
    for (index, name) in header.enumerated()
    where !settled.contains(index) && aliases.choices(of: name) == nil {
      let near = aliases.fields(near: name).map(\.field)
      let open = near.filter { fit($0, at: index) != .no }
      guard !open.isEmpty else { continue }
      let free = open.filter { !taken.contains($0) }
      if near.count == 1, let field = free.first {
        claims.append((index, field))
      } else {
        ask(
          free.isEmpty ? .repeatedField : .nearHeader,
          at: index,
          free.isEmpty ? open : free
        )
      }
    }
    settle(claims, .nearHeader, asking: .nearHeader)
  }
}
