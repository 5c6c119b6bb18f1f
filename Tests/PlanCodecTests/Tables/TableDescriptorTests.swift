import PlanCodec
import PlanModel
import Testing

@Suite("Descriptor of tables")
struct TableDescriptorTests {
  private static let bundle = PlanBundle(
    pupils: [Pupil(id: "p-1")],
    plans: [LearningPlan(id: "plan-1", pupil: "p-1")]
  )

  private func descriptor(_ tables: PlanTables) throws -> JSONValue {
    let file = try #require(tables.files.last)
    #expect(file.name == "datapackage.json")
    return try JSONValue(parsing: file.bytes)
  }

  private func resource(_ name: String, of tables: PlanTables) throws -> JSONValue {
    let resources = try #require(try descriptor(tables)["resources"]?.elements)
    return try #require(resources.first { $0["name"]?.text == name })
  }

  @Test("The descriptor lists every table with its file and delimiter")
  func resources() throws {
    let tables = PlanTables(of: Self.bundle, delimiter: .semicolon)
    let resources = try #require(try descriptor(tables)["resources"]?.elements)
    #expect(resources.map { $0["path"]?.text } == tables.files.dropLast().map(\.name))
    #expect(Set(resources.map { $0["dialect"]?["delimiter"]?.text }) == [";"])
  }

  @Test("The fields of a table are its columns, with their types and what is required")
  func fields() throws {
    let tables = PlanTables(of: Self.bundle)
    let schema = try #require(try resource("readings", of: tables)["schema"])
    let fields = try #require(schema["fields"]?.elements)
    #expect(
      fields.map { $0["name"]?.text } == tables[.readings]?.columns.map(\.name)
    )
    let texts = fields.prefix(5).map(\.canonicalText)
    #expect(
      texts == [
        #"{"name":"plan","type":"string","constraints":{"required":true,"maxLength":257}}"#,
        #"{"name":"id","type":"string","constraints":{"required":true,"maxLength":257}}"#,
        #"{"name":"target","type":"string","constraints":{"maxLength":257}}"#,
        #"{"name":"on","type":"date","constraints":{"required":true}}"#,
        #"{"name":"value","type":"number"}"#,
      ]
    )
    #expect(schema["missingValues"] == [""])
    #expect(schema["primaryKey"] == ["plan", "id"])
    #expect(
      schema["foreignKeys"]?.canonicalText
        == #"[{"fields":"plan","reference":{"resource":"plans","fields":"id"}}]"#
    )
  }

  @Test("Plans refer to pupils only where every one of them has a row")
  func pupils() throws {
    let whole = try resource("plans", of: PlanTables(of: Self.bundle))
    #expect(whole["schema"]?["foreignKeys"] != nil)
    let nameless = PlanBundle(plans: Self.bundle.plans)
    let apart = try resource("plans", of: PlanTables(of: nameless))
    #expect(apart["schema"]?["foreignKeys"] == nil)
  }

  @Test("A reader takes the guard and the delimiter from the descriptor")
  func obeyed() throws {
    var bundle = Self.bundle
    bundle.plans[0].title = "'=1;2,3|4"
    let styles: [CSVWritingStyle] = [.exact, .spreadsheetSafe]
    for style in styles {
      let tables = PlanTables(of: bundle, style: style, delimiter: .pipe)
      let read = try PlanTables.bundle(in: tables.files)
      #expect(read == bundle)
    }
  }

  @Test(
    "A descriptor that is none, or of a newer version, is reported and not obeyed",
    arguments: [
      ("{", "invalidDescriptor"), ("[]", "invalidDescriptor"),
      (#"{"name":"other","version":"1.0","resources":[]}"#, "invalidDescriptor"),
      (
        #"{"name":"learning-plan-tables","version":"1","resources":[]}"#,
        "invalidDescriptor"
      ),
      (
        #"{"name":"learning-plan-tables","version":"2.0","resources":[]}"#, "newerVersion"
      ),
    ]
  )
  func refused(text: String, code: String) {
    let files = PlanTables(of: Self.bundle).files.dropLast()
    let descriptor = PlanTableFile(name: "datapackage.json", bytes: Array(text.utf8))
    let contents = PlanTables.contents(of: files + [descriptor])
    #expect(contents.bundle == Self.bundle)
    #expect(contents.problems.listed.map(\.error.code.rawValue) == [code])
    #expect(contents.problems.faultCount == 1)
  }

  @Test("Tables of a later minor version are named by the descriptor, and left out")
  func later() {
    let text = """
      {"name":"learning-plan-tables","version":"1.9","resources":[{"name":"canary"}]}
      """
    let files = PlanTables(of: Self.bundle).files.dropLast()
    let descriptor = PlanTableFile(name: "datapackage.json", bytes: Array(text.utf8))
    let problems = PlanTables.contents(of: files + [descriptor]).problems
    #expect(problems.listed.map(\.error.code) == [.unknownTable])
    #expect(problems.faultCount == 0)
    #expect(!"\(problems.listed)".contains("canary"))
  }
}
