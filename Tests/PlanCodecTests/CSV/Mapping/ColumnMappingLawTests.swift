import PlanCodec
import Testing

@Suite("Column mapping laws")
struct ColumnMappingLawTests {
  private let header = [
    "UPN", "Forname", "Name", "Date", "Score", "Column 7", "Born", "SEN", "Target",
    "Colour",
  ]

  private func rows(_ count: Int, _ random: inout SeededGenerator) -> [[String]] {
    (0..<count).map { number in
      let day = Int.random(in: 1...28, using: &random)
      return [
        number % 9 == 0 ? "" : "B305999926455", "Isla", "Isla Fairweather",
        "\(day)/09/2026", String(Int.random(in: 0...20, using: &random)),
        ["K", "E", "N"].randomElement(using: &random) ?? "K", "\(day)/04/2015",
        ["SLCN", "ASD"].randomElement(using: &random) ?? "ASD", "Reads aloud", "red",
      ]
    }
  }

  @Test("The same file gives the same mapping, and the order of its rows does not matter")
  func orderOfRows() {
    var random = SeededGenerator(seed: 4)
    var rows = rows(ColumnMapping.sampleSize, &random)
    let first = ColumnMapping(guessedFor: header, rows: rows)
    let others = (0..<5).map { _ in
      rows.shuffle(using: &random)
      return ColumnMapping(guessedFor: header, rows: rows)
    }
    #expect(others.allSatisfy { $0 == first })
    #expect(first.columns[5].field == .senProvision)
  }

  @Test("Rows beyond the sample are not looked at")
  func sample() {
    var random = SeededGenerator(seed: 7)
    let rows = rows(ColumnMapping.sampleSize, &random)
    let more = (0..<20_000).map { _ in header.map { _ in "?!" } }
    let guess = ColumnMapping(guessedFor: header, rows: rows)
    #expect(ColumnMapping(guessedFor: header, rows: rows + more) == guess)
  }

  @Test("A table and its cells as texts give the same mapping")
  func tableOrTexts() throws {
    var random = SeededGenerator(seed: 11)
    let rows = rows(40, &random)
    let text = ([header] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n")
    let table = try CSVReader.table(in: Array(text.utf8))
    let guess = ColumnMapping(guessedFor: table)
    #expect(guess == ColumnMapping(guessedFor: header, rows: rows))
  }

  @Test("No two columns stand for one field, whatever the headers")
  func oneColumnAField() {
    var random = SeededGenerator(seed: 13)
    let names = [
      "UPN", "Pupil UPN", "Forename", "Forname", "DOB", "Born", "Target", "Goal", "Date",
      "Start", "Start Date", "SEN", "SEN Status", "Need", "Name", "", "X",
    ]
    let cells = ["B305999926455", "13/04/2015", "K", "SLCN", "12", "Isla", ""]
    let mappings = (0..<300).map { _ in
      let header = (0..<6).map { _ in names.randomElement(using: &random) ?? "" }
      let rows = (0..<3).map { _ in
        header.map { _ in cells.randomElement(using: &random) ?? "" }
      }
      return ColumnMapping(guessedFor: header, rows: rows)
    }
    let doubled = mappings.filter { mapping in
      let fields = mapping.columns.compactMap(\.field)
      return Set(fields).count != fields.count
    }
    #expect(doubled.isEmpty)
    #expect(mappings.allSatisfy { (try? ColumnMapping(json: $0.json)) == $0 })
  }

  @Test("Hostile headers cost little")
  func hostile() {
    let long = String(repeating: "a\u{301}", count: 50_000)
    let header = (0..<1_000).map { "assessmentmethodx\($0 % 7)" } + [long]
    let rows = [header.map { _ in long }]
    let mapping = ColumnMapping(guessedFor: header, rows: rows)
    #expect(mapping.columns.count == header.count)
  }

  @Test("The files of the sample school need no answer but to what is common to schools")
  func sampleSchool() throws {
    for name in ["pupils", "targets", "readings"] {
      let table = try CSVReader.table(in: try SampleSchool.bytes(of: name))
      let mapping = ColumnMapping(guessedFor: table)
      let fields = CSVColumnAliases.school.columns(of: table).fields
      #expect(mapping.columns.map(\.field) == fields)
    }
  }
}
