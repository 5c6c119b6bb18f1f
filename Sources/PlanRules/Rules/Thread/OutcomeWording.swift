// How an outcome begins when it is something else.

enum OutcomeWording {
  /// How many words from the front are looked at for help; what follows says how and why.
  private static let wordsOfHelp = 8

  /// How many words from the front are looked at for a hope: whose it is, and little more.
  private static let wordsOfHope = 5

  /// Beginnings of hopes.
  private static let hopes = PhraseScan([
    "i want to", "i would like to", "i d like to", "i hope to", "i wish to", "i dream",
    "my dream", "wants to", "want to be", "would like to", "hopes to", "hopes that",
    "hope to", "wishes to", "dreams of", "aspires to", "aspiration", "when i grow up",
    "one day",
  ])

  /// Beginnings of provision.
  private static let help = PhraseScan([
    "receive", "will attend", "to attend", "have access to", "has access to",
    "will access", "to access", "be supported", "is supported", "be given", "is given",
    "be provided", "is provided", "be offered", "be taught", "have one to one",
    "have regular", "have weekly", "have daily", "have speech", "have support",
    "have help", "get support", "get help", "continue to have", "sessions of",
    "weekly session", "daily session", "provision of", "hours of", "benefit from",
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
