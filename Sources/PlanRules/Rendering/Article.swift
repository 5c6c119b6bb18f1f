/// The word that a name needs before it.
enum Article {
  case written
  case the
  case indefinite

  /// Finds the article for the name of a tool, `nil` if it needs none: "work samples".
  init?(for name: PlainWords) {
    let words = name.words
    guard let first = words.first, let last = words.last else { return nil }
    if Self.determiners.contains(first) {
      self = .written
      return
    }
    guard Self.countable.contains(last) else { return nil }
    let head = name.text.utf8.split(separator: 0x20).last?.first ?? 0
    let isName = words.count > 1 && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= head
    self = isName ? .the : .indefinite
  }

  /// Returns a name with the article before it.
  func before(_ name: String) -> String {
    switch self {
    case .written: name
    case .the: "the \(name)"
    case .indefinite: Self.takesAn(name) ? "an \(name)" : "a \(name)"
    }
  }

  /// Whether a name is spoken with a vowel first.
  private static func takesAn(_ name: String) -> Bool {
    guard let word = name.utf8.split(separator: 0x20).first else { return false }
    let text = String(decoding: word, as: UTF8.self)
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    if word.count > 1, word.allSatisfy({ capitals ~= $0 }) {
      return "AEFHILMNORSX".utf8.contains(word.first ?? 0)
    }
    let soundsLikeYouOrWon = ["one", "once", "uni", "use", "usu", "eu"]
    if soundsLikeYouOrWon.contains(where: { text.utf8.starts(with: $0.utf8) }) {
      return false
    }
    return "aeiouAEIOU".utf8.contains(word.first ?? 0)
      || text.utf8.starts(with: "hour".utf8)
  }

  private static let determiners = [
    "a", "an", "the", "his", "her", "their", "our", "my", "this", "that", "each", "every",
    "one", "two", "three", "some", "any",
  ]

  /// Nouns for one tool, which do not stand without an article.
  private static let countable = [
    "test", "probe", "chart", "checklist", "list", "rubric", "scale", "log", "diary",
    "quiz", "screener", "screen", "assessment", "questionnaire", "survey", "record",
    "register", "tally", "timer", "stopwatch", "sample", "portfolio", "read", "film",
    "video", "photograph", "photo", "interview", "task", "sheet", "profile", "form",
    "card", "book", "journal", "count", "tracker", "graph", "ladder", "inventory",
    "observation", "recording", "check", "score", "dictation", "conversation",
  ]
}
