import PlanCodec
import PlanModel
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("The sample school's files")
struct SampleSchoolTests {
  @Test(
    "Every file is read whole, and every column is known",
    arguments: [
      ("pupils", 30, 20, CSVColumnAliases.school),
      ("targets", 79, 26, .school),
      ("readings", 805, 11, .school),
      ("calendar", 39, 4, .calendar),
    ] as [(String, Int, Int, CSVColumnAliases)]
  )
  func wholeFiles(name: String, rows: Int, columns: Int, aliases: CSVColumnAliases) throws
  {
    let bytes = try Self.bytes(of: name)
    let table = try CSVReader.table(in: bytes)
    #expect(table.count == rows)
    #expect(table.columnCount == columns)
    #expect(aliases.columns(of: table).problems().isEmpty)
    #expect(
      [1, 7, 4_096].allSatisfy { CSVText.contents(of: bytes, pieces: $0).table == table }
    )
  }

  @Test(
    "A file that is written again and read again is the same table",
    arguments: ["pupils", "targets", "readings", "calendar"]
  )
  func rewriting(name: String) throws {
    let table = try CSVReader.table(in: Self.bytes(of: name))
    var writer = try CSVWriter(header: table.header)
    for record in table { try writer.append(record.map(\.text)) }
    var format = CSVFormat()
    format.removesSpreadsheetGuard = true
    #expect(try CSVReader.table(in: writer.bytes, format: format) == table)
  }

  @Test("The one date of the readings that is no day is found with its place")
  func wrongDate() throws {
    let table = try CSVReader.table(in: Self.bytes(of: "readings"))
    let columns = CSVColumnAliases.school.columns(of: table)
    var problems = CSVProblems()
    var days = 0
    for record in table {
      let cell = columns.cell(.scoreDate, in: record)
      let day = problems.collect { () throws(CSVError) in try cell?.day() }
      if day != nil { days += 1 }
      _ = problems.collect { () throws(CSVError) in
        try columns.cell(.score, in: record)?.number()
      }
      _ = problems.collect { () throws(CSVError) in
        try columns.cell(.absent, in: record)?.yesOrNo()
      }
    }
    #expect(days == 804)
    #expect(problems.listed.map(\.code) == [.invalidDate])
    #expect(problems.listed.map(\.record) == [806])
    #expect(problems.listed.map(\.column) == [5])
    #expect(problems.listed.map(\.columnName) == ["Date"])
  }

  @Test("Every area of need of the targets is recognised or blank")
  func areas() throws {
    let table = try CSVReader.table(in: Self.bytes(of: "targets"))
    var problems = CSVProblems()
    for record in table {
      _ = problems.collect { () throws(CSVError) in
        try record["Area of Need"]?.code(from: AreaOfNeed.england2015)
      }
    }
    #expect(problems.listed.map(\.record).isEmpty)
  }

  private static func bytes(of name: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(5).joined(separator: "/")
    let path = root + "/Documentation/Samples/riverbank-school/\(name).csv"
    let opened = unsafe fopen(path, "rb")
    guard let file = unsafe opened else { throw CSVError(.emptyFile) }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe getc(file)
      guard byte >= 0 else { return bytes }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }
}
