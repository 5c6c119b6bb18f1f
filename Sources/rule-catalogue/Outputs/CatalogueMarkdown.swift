import FileGeneration
import PlanRules

/// The catalogue for people: a section a topic, and in it each rule.
struct CatalogueMarkdown {
  let catalogue: Catalogue

  /// The page.
  var text: String {
    var lines = [Self.introduction, "", "## Sets", "", Self.aboutSets, ""]
    lines += sets.lines + [""]
    lines += ["## What a school decides", "", Self.aboutParameters, ""]
    lines += Self.parameters.lines + [""]
    lines += PrecisionMarkdown(measures: catalogue.precision).lines
    for topic in catalogue.topics {
      lines += ["## \(topic.name)", ""]
      for entry in topic.entries { lines += RuleMarkdown(entry: entry).lines }
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static let introduction = """
    # Rules

    What the library may point out in a plan. This page is made from the rules themselves by \
    `swift run rule-catalogue`; [rules.json](rules.json) says the same for programs, with \
    whole plans as examples.

    A finding informs and never blocks: a plan is saved whatever is noticed in it. A person \
    may set a finding aside with a reason, and it stays in sight.

    - **Force** is on whose word a rule stands: *must* for an Act or a regulation, *should* \
    for the Code of Practice, *schoolPolicy* for what a school decided for itself, *advice* \
    for good practice. No force says that a plan meets the law.
    - **Severity** is how much a finding matters to the quality of the plan: *error*, \
    *warning*, *info*, *advice*.
    - **Source** is where a rule comes from. One that is *not checked at the source* is known \
    at second hand: look it up before you rely on it.
    - **Example** is what differs between a plan in which the rule notices nothing and one in \
    which it does, then what it says of the second. `null` stands for nothing there. Ranges \
    are bytes of UTF-8 in the text at the path.
    """

  private static let aboutSets = """
    A set is a list of rules to look at a plan with. A set may give a rule another severity or \
    force; [rules.json](rules.json) has those of each set.
    """

  private static let aboutParameters = """
    Rules follow these decisions of a school, which it may change. Each rule names those \
    that it follows.
    """

  private var sets: MarkdownTable {
    MarkdownTable(
      titles: ["Set", "Rules"],
      rows: catalogue.sets.map { ["`\($0.name)`", "\($0.rules.entries.count)"] }
    )
  }

  private static var parameters: MarkdownTable {
    MarkdownTable(
      titles: ["Decision", "Unless a school says otherwise"],
      rows: SchoolParameter.all(of: SchoolProfile()).map { ["`\($0.name)`", $0.value] }
    )
  }
}
