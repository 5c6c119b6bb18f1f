import PlanModel

/// What a written line of provision says, and which of its words leave it open.
///
/// At most 8,192 bytes are read. The value holds places and no words.
public struct ProvisionText: Hashable, Sendable {
  /// The bytes of the words that undermine the promise, in the UTF-8 of the text.
  public let vague: [Range<Int>]

  private let found: ProvisionPartSet

  /// The parts that the words hold.
  public var parts: Set<ProvisionPart> {
    Set(ProvisionPart.allCases.filter(found.contains))
  }

  /// The parts that the words leave out, in their usual order.
  public var missing: [ProvisionPart] {
    ProvisionPart.allCases.filter { !found.contains($0) }
  }

  /// Returns whether the words hold a part.
  func says(_ part: ProvisionPart) -> Bool { found.contains(part) }

  /// Reads a line of provision.
  ///
  /// - Parameters:
  ///   - text: The provision as written.
  ///   - words: The tables of words to read with.
  public init(_ text: String, words: WordTables = .english) {
    let tokens = TextTokens(text, words: words)
    found = ProvisionPartReader(tokens: tokens).parts()
    vague = VagueProvisionReader(tokens: tokens).vague(beside: found)
  }
}
