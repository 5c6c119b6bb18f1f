import PlanModel

/// What a written line of provision says, and which of its words leave it open.
///
/// At most 8,192 bytes are read. The value holds places and no words.
public struct ProvisionText: Hashable, Sendable {
  /// The bytes of the words that undermine the promise, in the UTF-8 of the text.
  public let vague: [Range<Int>]

  /// The parts that the words hold.
  public let parts: Set<ProvisionPart>

  /// The parts that the words leave out, in their usual order.
  public var missing: [ProvisionPart] {
    ProvisionPart.allCases.filter { !parts.contains($0) }
  }

  /// Reads a line of provision.
  ///
  /// - Parameters:
  ///   - text: The provision as written.
  ///   - words: The tables of words to read with.
  public init(_ text: String, words: WordTables = .english) {
    let tokens = TextTokens(text)
    let parts = ProvisionPartReader(tokens: tokens, words: words).parts()
    self.parts = parts
    let reader = VagueProvisionReader(tokens: tokens, words: words)
    vague = reader.vague(beside: parts).map { tokens.bytes(of: $0) }
  }
}
