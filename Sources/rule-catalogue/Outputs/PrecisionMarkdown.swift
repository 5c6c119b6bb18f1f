import FileGeneration

/// How often rules about text were right, for people.
struct PrecisionMarkdown {
  let measures: [RulePrecision]

  /// The lines of the section, with an empty one at the end; none without measures.
  var lines: [String] {
    guard !measures.isEmpty else { return [] }
    let heldOut = measures.filter { $0.part == "heldOut" }
    let tuning = measures.filter { $0.part != "heldOut" }
    return ["## How often rules about text are right", "", Self.about, ""]
      + section("Held-out statements", heldOut) + section("Tuning statements", tuning)
  }

  private static let about = """
    Measured against invented statements in the words of real schools, each labelled \
    beforehand with what a SENCO would expect \
    ([the statements](../Conformance/Labelled)). The held-out statements were not looked at \
    while rules were written. *Precision* is the share of findings that were expected; \
    *recall* is the share of what was expected that was found. A dash stands for nothing to \
    measure.
    """

  private func section(_ title: String, _ measures: [RulePrecision]) -> [String] {
    guard !measures.isEmpty else { return [] }
    let table = MarkdownTable(
      titles: [
        "Rule", "Statements", "Right", "False alarms", "Missed", "Precision", "Recall",
      ],
      rows: measures.map { measure in
        [
          "`\(measure.rule)`",
          "\(measure.statements)",
          "\(measure.truePositives)",
          "\(measure.falseAlarms)",
          "\(measure.missed)",
          measure.precision ?? "–",
          measure.recall ?? "–",
        ]
      }
    )
    return ["### \(title)", ""] + table.lines + [""]
  }
}
