import PlanCodec
import PlanModel
import Testing

@Suite("The sample school as Excel saves it")
struct SampleAsExcelTests {
  private let files: [SampleFile]

  init() throws {
    files = try ["pupils", "targets", "readings", "calendar"].map { try SampleFile($0) }
  }

  @Test("Each form imports to equal plans", arguments: ExcelForm.allCases)
  func equalPlans(form: ExcelForm) throws {
    let files = form == .windows1252 ? files.map { $0.transliterated() } : files
    let plain = SchoolImport(of: Self.export(files, as: nil))
    let school = SchoolImport(of: Self.export(files, as: form))
    #expect(school.pupils == plain.pupils)
    #expect(school.plans == plain.plans)
    #expect(school.calendar == plain.calendar)
    #expect(plain.pupils.count == 30 && plain.calendar.closures.count == 33)
    let losses = school.problems.filter(\.isLoss)
    #expect(losses.map(\.code.rawValue) == ["invalidDate"])
    #expect(losses.map(\.columnName) == ["Date"])
    #expect(school.lossCount == 1)
  }

  @Test("Taking each form over into the school changes nothing", arguments: forms)
  func again(form: ExcelForm) {
    let plain = SchoolImport(of: Self.export(files, as: nil))
    let records = ImportPreview(of: plain, into: SchoolRecords()).result
    let school = SchoolImport(of: Self.export(files, as: form))
    let preview = ImportPreview(of: school, into: records)
    #expect(preview.isEmpty && preview.differences.isEmpty)
  }

  private static let forms = ExcelForm.allCases.filter { $0 != .windows1252 }

  @Test("Two pupils have letters that Windows-1252 has not: ă, Ł and ś")
  func lettersWithoutPlace() {
    let cells = files.flatMap { $0.rows.joined() }
    let letters = cells.joined().unicodeScalars.filter { !Windows1252.fits(String($0)) }
    #expect(Set(letters) == ["ă", "Ł", "ś"])
    let pupils = files[0].rows.filter { !Windows1252.fits($0.joined()) }
    #expect(pupils.map { $0[3] } == ["Brânză", "Wiśniewski"])
  }

  @Test("Names that Excel has spoilt are shown and asked about, never taken over")
  func spoiltNames() throws {
    let plain = SchoolImport(of: Self.export(files, as: nil))
    let records = ImportPreview(of: plain, into: SchoolRecords()).result
    let spoilt = SchoolImport(of: Self.export(files, as: .windows1252))
    let preview = ImportPreview(of: spoilt, into: records)
    let lukasz = try #require(preview.pupils.first { $0.record == 10 })
    #expect(lukasz.match.pupil == "p-0009")
    #expect(lukasz.match.notices == [.surnameDiffers])
    let fields = preview.questions.filter { $0.recordName == "Pupil" }
    #expect(fields.map(\.field) == ["legalForename", "legalSurname"])
    #expect(preview.bundle.pupils.allSatisfy { $0.id != "p-0009" })
    let teodor = try #require(preview.pupils.first { $0.record == 3 })
    #expect(teodor.match.outcome == .new)
  }

  @Test("A column without a header that has cells keeps the file out")
  func namelessColumn() {
    var file = files[0]
    file.header.append("")
    file.rows = file.rows.map { $0 + ["note"] }
    let school = SchoolImport(of: Self.export([file], as: .utf8Mark))
    #expect(school.problems.map(\.code.rawValue) == ["emptyHeader"])
    #expect(school.pupils.isEmpty)
  }

  @Test("Serial numbers are no dates until somebody says so")
  func unsaid() {
    var export = Self.export(files, as: .serialDates)
    export.pupils = export.pupils.map { SchoolFile($0.label, table: $0.table) }
    let school = SchoolImport(of: export)
    #expect(school.pupils.allSatisfy { $0.dateOfBirth == nil })
    #expect(school.lossCount >= 30)
  }

  // MARK: Files

  /// Returns the export in a form, with the mappings that a person would confirm.
  private static func export(_ files: [SampleFile], as form: ExcelForm?) -> SchoolExport {
    var export = SchoolExport()
    let paths: [WritableKeyPath<SchoolExport, SchoolFile?>] = [
      \.pupils, \.targets, \.readings, \.calendar,
    ]
    for (file, path) in zip(files, paths) {
      let bytes = form?.bytes(of: file) ?? file.bytes
      let mapping = form?.hasSerialDates == true ? mapping(of: bytes, file.name) : nil
      export[keyPath: path] = SchoolFile(
        "\(file.name).csv",
        bytes: bytes,
        mapping: mapping
      )
    }
    return export
  }

  private static func mapping(of bytes: [UInt8], _ name: String) -> ColumnMapping {
    let table = CSVReader.contents(of: bytes).table
    let aliases = name == "calendar" ? CSVColumnAliases.calendar : .school
    var mapping = ColumnMapping(guessedFor: table, aliases: aliases)
    for (index, header) in table.header.enumerated() {
      guard let field = aliases.field(of: header) else { continue }
      mapping.assign(field, toColumn: index)
      let isDate = SampleAsExcelTests.dates.contains(header)
      if isDate { mapping.setDates(.excelSerial1900, forColumn: index) }
    }
    return mapping
  }

  private static let dates: Set<String> = [
    "DOB", "Date", "Baseline Date", "Start Date", "Due Date", "Start", "End",
  ]
}
