// How an outcome begins when it is something else.

enum OutcomeWording {
  /// How many words from the front are looked at for help; what follows says how and why.
  private static let wordsOfHelp = 8

  /// How many words from the front are looked at for a hope: whose it is, and little more.
  private static let wordsOfHope = 3

  /// Beginnings of hopes.
  private static let hopes = PhraseScan([
    "i want to", "i would like to", "i d like to", "i hope to", "i wish to", "i dream",
    "my dream", "wants to", "want to be", "would like to", "hopes to", "hopes that",
    "hope to", "wishes to", "dreams of", "aspires to", "aspiration", "when i grow up",
  ])

  /// Beginnings of provision, in words that seldom say what a pupil does: a pupil who can
  /// "get help" or "access music with a switch" does something.
  private static let help = PhraseScan([
    "will receive", "to receive", "receive one to one", "receive support",
    "receive weekly", "receive daily", "continue to receive", "have access to",
    "has access to", "will be supported", "to be supported in", "to be supported by",
    "will be given", "will be provided", "to be provided", "will be offered",
    "will be taught", "will have support", "will have help", "have one to one",
    "have regular", "have weekly", "have daily", "have speech", "will get support",
    "will get help", "weekly session", "daily session", "provision of",
    "will benefit from",
  ])

  /// Returns where an outcome reads as a hope.
  static func hope(in text: String) -> PhraseScan.Match? {
    hopes.match(in: PhraseScan.bytes(of: text), words: wordsOfHope)
  }

  /// Returns where an outcome reads as something that is given.
  static func provision(in text: String) -> PhraseScan.Match? {
    help.match(in: PhraseScan.bytes(of: text), words: wordsOfHelp)
  }
}
