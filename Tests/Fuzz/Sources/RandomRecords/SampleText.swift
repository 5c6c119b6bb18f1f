/// Texts that readers and writers get wrong.
enum SampleText {
  /// Free text: quotes, escapes, controls, twins of normalisation, emoji, right-to-left.
  static let texts = [
    "", " ", "Reads 60 words a minute", "caf\u{E9}", "cafe\u{301}",
    "👩\u{200D}👩\u{200D}👧\u{200D}👦 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "a\"b", "back\\slash", "line\nfeed", "\r\n", "\u{0}\u{1}\u{1F}\u{7F}",
    "\u{2028}\u{2029}",
    "\u{FEFF}mark", "\u{FFFD}\u{FFFF}\u{10FFFF}", "שלום", "</script>", "\\u0041", "/",
    "\t",
    "null", "12.5", "{\"a\":1}", String(repeating: "z\u{327}", count: 40), "\u{200B}",
    "a longer line of text that does not fit into the bytes of a small string, and so on",
  ]

  /// Texts of which one suits each kind of identifier, number and year.
  static let formatted = [
    "t-1", "caf\u{E9}", "cafe\u{301}", "id with \"quotes\" and \\", "👩\u{200D}👧",
    "2026-09-07",
    "A801200001001", "H801200001001", "1000000001", "1000000042", "100000", "123456",
    "801/2001", "8012001", "10000001", "12345678", "2026/27", "2026-27", "2026-2027",
  ]

  /// Names of members that no record has.
  static let memberNames = [
    "example.org/colour", "caf\u{E9}", "cafe\u{301}", "", "a\"b\\c", "👩\u{200D}👧",
    "x\u{0}y",
    "Id", "ID ", "/", "~", "\u{7F}", String(repeating: "n", count: 256),
  ]

  static func any(_ random: inout SeededRandom) -> String {
    let text = texts.randomElement(using: &random) ?? ""
    return text + (Bool.random(using: &random) ? String(random.next() % 1_000) : "")
  }

  /// Returns canonical JSON text of a value.
  ///
  /// - Parameters:
  ///   - random: What it follows from.
  ///   - deepest: How many arrays and objects are inside each other at most.
  /// - Returns: The text.
  static func json(_ random: inout SeededRandom, deepest: Int) -> String {
    var scalar = scalars.randomElement(using: &random) ?? "null"
    // The deepest of the scalars is three arrays and objects.
    if deepest < 3, "[{".contains(scalar.prefix(1)) { scalar = "null" }
    let levels = Int.random(in: 0...deepest, using: &random)
    var text = scalar
    for level in 0..<min(levels, max(0, deepest - 3)) {
      text = level.isMultiple(of: 2) ? "[\(text),\(scalar)]" : "{\"k\":\(text),\"\":0}"
      if text.utf8.count > 2_000 { break }
    }
    return text
  }

  private static let scalars = [
    "null", "true", "false", "0", "-0", "1.0", "1E400", "1e-400", "0.10", "-12.5e+03",
    "123456789012345678901234567890", #""""#, #""é\n\"\\""#, #""\u0000\u001f""#, "[]",
    "{}",
    #""/""#, "\"\u{2028}\"", "{\"\u{E9}\":1,\"e\u{301}\":2}", #"[[],{},[{}]]"#,
    "\"🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\"",
  ]
}
