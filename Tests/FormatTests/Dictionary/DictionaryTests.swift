import FileGeneration
import PlanModel
import Testing

@testable import format_generator

@Suite("Data dictionary")
struct DictionaryTests {
  private let description: FormatDescription

  init() throws {
    description = try Package.description()
  }

  private var places: [String] {
    description.records.flatMap { record in
      record.fields.map { "\(record.name).\($0.name)" }
    }
  }

  @Test("Every field of every record is in the dictionary for programs once")
  func fieldsInJSON() {
    let records = DictionaryJSON(description: description).json["records"].elements
    let listed = records.flatMap { record in
      record["fields"].elements.map { "\(record["name"].text).\($0["name"].text)" }
    }
    #expect(listed == places)
    #expect(Set(listed).count == listed.count)
  }

  @Test("Every field of every record is on the page once")
  func fieldsOnPage() {
    var heading = ""
    var listed: [String] = []
    let names = Set(description.records.map(\.name))
    for line in DictionaryMarkdown(description: description).text.split(separator: "\n") {
      if line.hasPrefix("### ") { heading = String(line.dropFirst(4)) }
      guard names.contains(heading), line.hasPrefix("| `") else { continue }
      listed.append("\(heading).\(line.dropFirst(3).prefix { $0 != "`" })")
    }
    #expect(listed.sorted() == places.sorted())
  }

  @Test("Every code of every vocabulary is in the dictionary")
  func codes() {
    let json = DictionaryJSON(description: description).json
    let listed = json["vocabularies"].elements.map { vocabulary in
      vocabulary["codes"].elements.map(\.["code"].text)
    }
    #expect(listed == Vocabularies.all.map { $0.entries.map(\.code) })
  }

  @Test("Headings differ, so that a link leads to one place")
  func headings() {
    let lines = DictionaryMarkdown(description: description).text.split(separator: "\n")
    let headings = lines.filter { $0.hasPrefix("#") }.map {
      $0.drop { "# ".contains($0) }.lowercased()
    }
    #expect(Set(headings).count == headings.count)
  }

  @Test("A vertical bar does not end a cell")
  func bars() {
    let table = MarkdownTable(titles: ["A", "B"], rows: [["a|b", "c\nd"]])
    #expect(table.lines == ["| A | B |", "| --- | --- |", "| a\\|b | c d |"])
  }
}
