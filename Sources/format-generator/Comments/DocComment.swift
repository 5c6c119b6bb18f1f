/// What the comment above a record or a property says: its meaning, unit and source.
///
/// The last paragraphs of a comment may say `Unit: minutes.` and `Source: Code of Practice
/// 6.48.`; all others are the definition. Blocks of code, headings and what follows them
/// are for readers of Swift and are left out.
struct DocComment: Hashable {
  /// A paragraph that says what an absent optional property means everywhere.
  private static let absence = "`nil` while nobody has said."

  /// The definition as Markdown, empty if there is none.
  let definition: String

  /// What a number counts, `nil` if the comment does not say.
  let unit: String?

  /// Where the fact is asked for or described, `nil` if the comment does not say.
  let source: String?

  /// Reads a comment.
  ///
  /// - Parameter lines: The lines without their slashes.
  init(lines: [String]) {
    var definition: [String] = []
    var unit: String?
    var source: String?
    for paragraph in Self.paragraphs(lines) where paragraph != Self.absence {
      if let text = Self.text(of: paragraph, after: "Unit: ") {
        unit = text
      } else if let text = Self.text(of: paragraph, after: "Source: ") {
        source = text
      } else {
        definition.append(paragraph)
      }
    }
    self.definition = definition.map(Self.inDocuments).joined(separator: " ")
    self.unit = unit
    self.source = source
  }

  /// The definition without marks of code.
  var plainDefinition: String { definition.replacing("`", with: "") }

  private static func text(of paragraph: String, after label: String) -> String? {
    guard paragraph.hasPrefix(label) else { return nil }
    let text = paragraph.dropFirst(label.count)
    return String(text.hasSuffix(".") ? text.dropLast() : text)
  }
}

// MARK: - Paragraphs

extension DocComment {
  private static func paragraphs(_ lines: [String]) -> [String] {
    var paragraphs: [[String]] = [[]]
    var isCode = false
    for line in lines {
      if line.hasPrefix("#") { break }
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if line.isEmpty {
        paragraphs.append([])
      } else if !isCode {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// Returns a paragraph in the words of documents: a symbol by its name, `nil` as absent.
  private static func inDocuments(_ paragraph: String) -> String {
    let parts = paragraph.replacing("`nil`", with: "absent").split(
      separator: "``",
      omittingEmptySubsequences: false
    )
    let named = parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? String(part) : "`\(lastName(of: part))`"
    }
    return named.joined()
  }

  private static func lastName(of symbol: Substring) -> Substring {
    symbol.split(separator: "/").last ?? symbol
  }
}
