import FileGeneration
import PlanModel
import PlanRules

/// A rule of the catalogue for people.
struct RuleMarkdown {
  let entry: CatalogueEntry

  /// The lines, with an empty one at the end.
  var lines: [String] {
    let card = entry.card
    var lines = [
      "### \(card.id.rawValue)", "", "**\(card.title).** \(card.question)", "",
    ]
    lines += [card.why, ""]
    lines += facts.lines + [""]
    lines += ["Write instead:", ""] + card.suggestions.map { "- \($0)" } + [""]
    lines += ["Example\(setting):", "", "```json", shownDifferences, "```", ""]
    if entry.differences.count > Self.shown {
      let rest = entry.differences.count - Self.shown
      lines += ["And \(rest) more; see [rules.json](rules.json).", ""]
    }
    lines += entry.findings.map(Self.line) + [""]
    return lines
  }

  /// How many differences are shown before the rest is left to the file for programs.
  private static let shown = 3

  /// The first differences: one as it is, several as a list.
  private var shownDifferences: String {
    let first = entry.differences.prefix(Self.shown).map(\.json)
    let text = JSONLines.text(of: first.count == 1 ? first[0] : .list(first))
    return String(text.dropLast())
  }

  private var facts: MarkdownTable {
    let card = entry.card
    var rows = [
      ["Force", card.force.rawValue],
      ["Severity", card.severity.rawValue],
    ]
    if let styles = card.styles {
      rows.append(["Styles of target", Self.codes(styles.map(\.rawValue))])
    }
    if let kinds = card.planKinds {
      rows.append(["Kinds of plan", Self.codes(kinds.map(\.rawValue))])
    }
    if !card.parameters.isEmpty {
      rows.append(["Follows", Self.codes(card.parameters)])
    }
    let note = card.citation.isVerified ? "" : " (not checked at the source)"
    rows.append(["Source", card.citation.description + note])
    rows.append(["Sets", entry.sets.isEmpty ? "none" : Self.codes(entry.sets)])
    return MarkdownTable(titles: ["", ""], rows: rows)
  }

  private static func codes(_ codes: [String]) -> String {
    codes.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// What the example needs beside the plan, in brackets.
  private var setting: String {
    guard case .object(let members) = entry.setting.json, members.count > 1 else {
      return ""
    }
    let words = members.dropFirst().map { member -> String in
      switch (member.name, member.value) {
      case ("yearGroup", .string(let group)): "year group \(group)"
      case ("pupil", _): "with the pupil's record"
      case ("earlierPlans", _): "with earlier plans"
      default: "with decisions of the school's own"
      }
    }
    return " (\(words.joined(separator: "; ")); see [rules.json](rules.json))"
  }

  private static func line(_ finding: Finding) -> String {
    let range = finding.words.map { " (\($0.lowerBound) to \($0.upperBound))" } ?? ""
    return "- \(finding.severity.rawValue) at `\(finding.path.pointer)`\(range): "
      + finding.message
  }
}
