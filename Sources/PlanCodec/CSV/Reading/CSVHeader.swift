import PlanModel

/// The names of a table's columns.
struct CSVHeader: Sendable {
  let names: [String]

  /// The names as the caller's list of columns spells them, `nil` for names it does not know.
  let knownNames: [String?]

  private let indices: [[UInt8]: Int]

  init(names: [String] = [], known: CSVColumnAliases = CSVColumnAliases()) {
    self.names = names
    knownNames = names.map { known.spelling(of: $0) }
    indices = Dictionary(
      zip(names.map { Array($0.utf8) }, names.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  func index(of name: String) -> Int? {
    indices[Array(name.utf8)]
  }

  func knownName(at index: Int) -> String? {
    knownNames.indices.contains(index) ? knownNames[index] : nil
  }

  /// Whether the names look like the cells of a row.
  ///
  /// None of them is known, and one is a day, a number or a unique pupil number.
  var looksLikeData: Bool {
    knownNames.allSatisfy { $0 == nil } && names.contains(where: Self.isData)
  }

  private static func isData(_ name: String) -> Bool {
    guard name.utf8.count <= 40 else { return false }
    let bytes = Array(name.utf8)[...]
    return (try? NumberText.number(bytes)) != nil || UPN(fieldText: name)?.isValid == true
      || Day(utf8: bytes) != nil || SlashedDate(utf8: bytes) != nil
  }
}
