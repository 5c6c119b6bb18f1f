/// A table of a Markdown page.
package struct MarkdownTable {
  /// The titles of the columns.
  package let titles: [String]

  /// The cells, a list for each row.
  package let rows: [[String]]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - titles: The titles of the columns.
  ///   - rows: The cells, a list for each row.
  package init(titles: [String], rows: [[String]]) {
    self.titles = titles
    self.rows = rows
  }

  /// The lines of the table.
  package var lines: [String] {
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
