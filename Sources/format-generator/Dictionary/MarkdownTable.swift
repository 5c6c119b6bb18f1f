/// A table of a Markdown page.
struct MarkdownTable {
  /// The titles of the columns.
  let titles: [String]

  /// The cells, a list for each row.
  let rows: [[String]]

  /// The lines of the table.
  var lines: [String] {
    let rule = Array(repeating: "---", count: titles.count)
    return ([titles, rule] + rows).map(Self.line)
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
