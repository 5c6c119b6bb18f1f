import FileGeneration
import PlanModel

/// The data dictionary for people: a section a group, a table a record.
struct DictionaryMarkdown {
  private static let introduction = """
    # Data dictionary

    What each field of the learning plan format means, version 1.0. This page is made from \
    the model by `swift run format-generator`; the definitions are the comments in the \
    source. [data-dictionary.json](data-dictionary.json) says the same for programs, and the \
    [schema](../Schemas/learning-plan-1.0.schema.json) checks documents.

    - **Type** is the kind of value: text, a flag (true or false), a form of text or number, \
    a code of a vocabulary, or a record. An identifier names the record it refers to.
    - **Cardinality** is 1 for a field that every document gives, 0..1 for one that may be \
    left out, 0..\\* for a list, which is an array. A flag that is left out is false.
    - **Kind of fact** is who may see it: a view for an audience names the kinds that it \
    shows.
    - **Source** is where the field is asked for or described. Naming a source does not say \
    that a document meets it, and many were read at second hand: look a paragraph up before \
    you rely on its number.
    """

  let description: FormatDescription

  /// The page.
  var text: String {
    var lines = [Self.introduction, ""]
    lines += Self.section("Documents", documents)
    for folder in description.folders {
      lines += ["## Records: \(folder)", ""]
      for record in description.records where record.folder == folder {
        lines += Self.lines(of: record)
      }
    }
    lines += Self.section("Forms", Self.forms)
    lines += ["## Vocabularies", "", Self.aboutVocabularies, ""]
    for vocabulary in Vocabularies.all { lines += Self.lines(of: vocabulary) }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ table: MarkdownTable) -> [String] {
    ["## \(title)", ""] + table.lines + [""]
  }

  private var documents: MarkdownTable {
    MarkdownTable(
      titles: ["Format", "Record"],
      rows: description.documents.map {
        ["`\($0.formatName ?? "")`", Self.link(to: $0.name)]
      }
    )
  }

  private static var forms: MarkdownTable {
    MarkdownTable(
      titles: ["Form", "Definition"],
      rows: ValueForm.all.map { [$0.name, $0.definition] }
    )
  }
}

// MARK: - Records

extension DictionaryMarkdown {
  private static func lines(of record: RecordDescription) -> [String] {
    let table = MarkdownTable(
      titles: [
        "Field", "Type", "Cardinality", "Unit", "Kind of fact", "Definition", "Source",
      ],
      rows: record.fields.map(row)
    )
    return ["### \(record.name)", "", record.comment.definition, ""] + table.lines + [""]
  }

  private static func row(_ field: FieldDescription) -> [String] {
    [
      "`\(field.name)`",
      type(of: field),
      field.cardinality.replacing("*", with: "\\*"),
      field.unit ?? "",
      field.sensitivity.name,
      field.comment.definition,
      field.source,
    ]
  }

  private static func type(of field: FieldDescription) -> String {
    switch field.shape.element {
    case .text, .optional, .list: "text"
    case .formattedText(let name):
      name + (field.refersTo.map { " of \(link(to: $0))" } ?? "")
    case .code(let id): "code of \(link(to: id))"
    case .integer: "integer"
    case .number: "number"
    case .flag: "flag"
    case .record(let name): link(to: name)
    }
  }

  private static func link(to heading: String) -> String {
    "[\(heading)](#\(heading.lowercased()))"
  }
}

// MARK: - Vocabularies

extension DictionaryMarkdown {
  private static let aboutVocabularies = """
    Codes that are not listed are kept. A list is in force, a draft, past, unverified (no \
    primary source has been read), of software only, or of this format's own terms.
    """

  private static func lines(of vocabulary: AnyVocabulary) -> [String] {
    let about =
      "\(vocabulary.title), version \(vocabulary.version). "
      + "Status: \(vocabulary.status.rawValue). Source: \(vocabulary.source)."
    let table = MarkdownTable(
      titles: ["Code", "Name", "Status", "Note"],
      rows: vocabulary.entries.map { entry in
        [
          "`\(entry.code)`",
          entry.name,
          entry.status == vocabulary.status ? "" : entry.status.rawValue,
          entry.note ?? "",
        ]
      }
    )
    return ["### \(vocabulary.id)", "", about, ""] + table.lines + [""]
  }
}
