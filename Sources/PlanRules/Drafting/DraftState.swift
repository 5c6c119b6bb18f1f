/// How a part of a draft stands.
public enum DraftState: Hashable, Sendable {
  /// Nothing was read, or a person has taken out what was.
  case missing

  /// Read from the text at the bytes of its UTF-8, and not looked at yet.
  case parsed(Confidence, words: Range<Int>)

  /// A person has confirmed what was read.
  case confirmed

  /// A person has written something else, or what was not in the text.
  case edited

  /// Whether a person has settled the part, so that a target may hold it.
  public var isSettled: Bool { self == .confirmed || self == .edited }

  /// The state in one word.
  var name: String {
    switch self {
    case .missing: "missing"
    case .parsed: "parsed"
    case .confirmed: "confirmed"
    case .edited: "edited"
    }
  }

  /// How sure the reading is, `nil` if it is settled or missing.
  var confidence: Confidence? {
    guard case .parsed(let confidence, _) = self else { return nil }
    return confidence
  }
}
