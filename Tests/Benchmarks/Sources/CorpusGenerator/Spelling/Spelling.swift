/// How the lines of a corpus are spelled; each means the same.
public enum Spelling: String, CaseIterable, Sendable {
  /// As the library writes them.
  case canonical

  /// The members of every object in the order of their names.
  case sorted

  /// A space after every comma and colon.
  case spaced

  func applied(to line: [UInt8]) -> [UInt8] {
    switch self {
    case .canonical: line
    case .sorted: MemberSorting.sorted(line)
    case .spaced: line.spaced()
    }
  }
}
