import PlanModel

/// When a target is due, in the words of a sentence: "by the end of June 2027".
struct DueWords {
  let text: String

  /// Puts the due day into words, `nil` if the target has none.
  init?(_ target: Target) {
    let written = PlainWords(target.dueText).map(Self.phrase)
    let isExact = target.duePrecision == nil || target.duePrecision == .day
    switch (target.due, written) {
    case (let due?, let written?):
      text = isExact || target.duePrecision == .month ? Self.phrase(due, target) : written
    case (let due?, nil):
      text = Self.phrase(due, target)
    case (nil, let written?):
      text = written
    case (nil, nil):
      return nil
    }
  }

  private static func phrase(_ due: Day, _ target: Target) -> String {
    target.duePrecision == .month
      ? "by the end of \(due.monthInWords)" : "by \(due.inWords)"
  }

  private static let leads = [
    "by", "before", "until", "till", "within", "in", "at", "after", "on", "during",
    "over",
  ]
  private static let starts = ["the", "end", "this", "next", "early", "mid", "late"]

  /// Puts a due day as somebody wrote it into a sentence.
  private static func phrase(_ words: PlainWords) -> String {
    if leads.contains(words.firstWord) { return words.withSmallStart }
    guard starts.contains(words.firstWord) else { return "by \(words.text)" }
    let article = words.firstWord == "end" ? "the " : ""
    return "by \(article)\(words.withSmallStart)"
  }
}
