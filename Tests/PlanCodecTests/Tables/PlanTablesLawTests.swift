import PlanCodec
import PlanModel
import Testing

@Suite("Tables there and back")
struct PlanTablesLawTests {
  private static let delimiters: [CSVDelimiter] = [
    .comma, .semicolon, .tab, .pipe, CSVDelimiter(rawValue: UInt8(ascii: ".")) ?? .comma,
    CSVDelimiter(rawValue: UInt8(ascii: "-")) ?? .comma,
    CSVDelimiter(rawValue: UInt8(ascii: "'")) ?? .comma,
    CSVDelimiter(rawValue: UInt8(ascii: "\\")) ?? .comma,
  ]

  /// Returns why a bundle does not come back, `nil` if it does.
  private static func fault(_ bundle: PlanBundle, _ number: Int) -> String? {
    let style: CSVWritingStyle = number.isMultiple(of: 3) ? .exact : .spreadsheetSafe
    let delimiter = delimiters[number % delimiters.count]
    let tables = PlanTables(of: bundle, style: style, delimiter: delimiter)
    var options = PlanTableOptions()
    options.style = style
    options.delimiter = delimiter
    let contents = PlanTables.contents(of: tables.files, options: options)
    guard contents.problems.faultCount == 0 else {
      return "\(number): \(contents.problems)"
    }
    let again = PlanTables(of: contents.bundle, style: style, delimiter: delimiter)
    let different = zip(again.tables, tables.tables).filter { $0 != $1 }.map(\.0.name)
    guard different.isEmpty else { return "\(number): other bytes of \(different)" }
    let losses = tables.losses
    guard
      LossStripper.stripped(bundle, of: losses)
        == LossStripper.stripped(contents.bundle, of: losses)
    else { return "\(number): other values" }
    return nil
  }

  @Test("A thousand random bundles come back, but for what the report names")
  func random() {
    let faults = (0..<200).compactMap { number -> String? in
      let bundle = RecordFiller.filled(PlanBundle.self, seed: UInt64(number))
      return Self.fault(IdentifierNumberer.numbered(bundle), number)
    }
    #expect(faults.isEmpty)
  }

  @Test("Bundles with something in every field come back", arguments: 0..<24)
  func full(number: Int) {
    let bundle = RecordFiller.filled(PlanBundle.self, seed: UInt64(number), isFull: true)
    #expect(Self.fault(IdentifierNumberer.numbered(bundle), number) == nil)
  }

  @Test("The sample school comes back whole but for what the report names")
  func sample() throws {
    let bundle = SchoolImport(of: try SampleSchool.export()).bundle
    #expect(Self.fault(bundle, 0) == nil)
    #expect(Self.fault(bundle, 1) == nil)
    let tables = PlanTables(of: bundle)
    let read = try PlanTables.bundle(in: tables.files)
    #expect(read.plans.map(\.targets) == bundle.plans.map(\.targets))
    #expect(read.plans.map(\.readings) == bundle.plans.map(\.readings))
  }

  @Test("Empty cells and every column are read the same, whatever the order of columns")
  func shuffled() throws {
    let bundle = IdentifierNumberer.numbered(
      RecordFiller.filled(PlanBundle.self, seed: 7, isFull: true)
    )
    let files = PlanTables(of: bundle).files
    var random = SeededRandom(seed: 7)
    let shuffled = try files.filter { $0.name.hasSuffix(".csv") }.map { file in
      let table = try CSVReader.table(in: file.bytes)
      let order = table.header.indices.shuffled(using: &random)
      var writer = CSVWriter(style: .exact)
      try writer.append(order.map { table.header[$0] })
      for row in table { try writer.append(order.map { row[$0].text }) }
      return PlanTableFile(name: file.name, bytes: writer.bytes)
    }
    #expect(try PlanTables.bundle(in: shuffled) == PlanTables.bundle(in: files))
  }
}
