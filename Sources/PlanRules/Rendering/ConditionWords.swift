/// The circumstances, as a clause for a teacher and as a sentence for the pupil.
struct ConditionWords {
  /// The clause, such as "given a number line".
  let text: String

  /// The sentence for the pupil, such as "I will be given a number line".
  let forPupil: String

  init(_ condition: PlainWords) {
    let first = condition.firstWord
    let isClause = Self.leads.contains(first)
    text = isClause ? condition.withSmallStart : "given \(condition.text)"
    forPupil =
      isClause ? Self.sentence(condition, first) : "I will be given \(condition.text)"
  }

  private static func sentence(_ condition: PlainWords, _ first: String) -> String {
    let rest = condition.dropping(first).text
    switch first {
    case "given", "shown": return "I will be \(first) \(rest)"
    case "with": return "I will have \(rest)"
    case "using": return "I will use \(rest)"
    case "without": return "I will do it without \(rest)"
    case "when":
      let next = condition.dropping(first).firstWord
      let isDone = ["given", "shown", "asked", "told", "offered", "presented"].contains(
        next
      )
      return isDone ? "I will be \(rest)" : "This is when \(rest)"
    default: return "This is \(condition.withSmallStart)"
    }
  }

  private static let leads = [
    "given", "when", "whenever", "with", "without", "using", "during", "in", "at", "on",
    "after", "before", "while", "whilst", "following", "if", "from", "within", "across",
    "for", "as", "once", "where", "by", "under", "around", "through", "throughout",
    "between", "into", "presented", "provided", "shown", "supported", "working", "having",
  ]
}
