import PlanCodec
import PlanModel
import Testing

@Suite("Tables of plans")
struct PlanTablesTests {
  private static let sample = Result {
    PlanTables(of: SchoolImport(of: try SampleSchool.export()).bundle)
  }

  // MARK: The sample school

  @Test("The sample school has a row for each of its records")
  func rows() throws {
    let tables = try Self.sample.get()
    #expect(
      tables.description == """
        PlanTables(pupils (30 rows), plans (30 rows), needs (39 rows), \
        outcomes (47 rows), targets (79 rows), provision (78 rows), \
        readings (804 rows), reviews (0 rows), voices (56 rows))
        """
    )
  }

  @Test("The report names every field of the sample school that no table carries")
  func losses() throws {
    #expect(
      try Self.sample.get().losses.description == """
        Pupil.senProvision (30), Pupil.senNeeds (29), LearningPlan.contributors (30), \
        LearningPlan.aspirations (28), LearningPlan.strategies (30)
        """
    )
  }

  @Test("Records in records lie flat, and rows begin with the plan they are of")
  func columns() throws {
    let tables = try Self.sample.get()
    let targets = try CSVReader.table(in: try #require(tables[.targets]).bytes)
    #expect(targets.header.first == "plan")
    let row = try #require(targets.first { $0["id"]?.text == "t-0004-1" })
    #expect(row["plan"]?.text == "plan-0004")
    #expect(row["baseline.value"]?.text == "14")
    #expect(row["measure.frequency.times"]?.text == "3")
    #expect(row["criterion.kind"]?.text == "within")
    #expect(row["areas"]?.text == "SEMH")
  }

  // MARK: Laws

  @Test("Every field of every record has a column, a table or a place in the report")
  func drift() {
    let (pupil, pupilFields) = FilledRecord.make(Pupil.self)
    let (plan, planFields) = FilledRecord.make(LearningPlan.self)
    let tables = PlanTables(of: PlanBundle(pupils: [pupil], plans: [plan]))
    var missing: [String] = []
    func check(_ record: String, _ name: PlanTableName, _ fields: [String]) {
      let columns = tables[name]?.columns.map(\.name) ?? []
      let lost = tables.losses.losses.filter { $0.record == record }.map(\.field)
      for field in fields {
        let hasColumn = columns.contains { $0 == field || $0.hasPrefix(field + ".") }
        let isTable = name == .plans && tables[PlanTableName(rawValue: field)] != nil
        if hasColumn == false, !isTable, !lost.contains(field) {
          missing.append("\(record).\(field)")
        }
      }
    }
    check("Pupil", .pupils, pupilFields)
    check("LearningPlan", .plans, planFields)
    check("Need", .needs, FilledRecord.make(Need.self).1)
    check("Outcome", .outcomes, FilledRecord.make(Outcome.self).1)
    check("Target", .targets, FilledRecord.make(Target.self).1)
    check("Provision", .provision, FilledRecord.make(Provision.self).1)
    check("Reading", .readings, FilledRecord.make(Reading.self).1)
    check("ReviewRecord", .reviews, FilledRecord.make(ReviewRecord.self).1)
    check("Voice", .voices, FilledRecord.make(Voice.self).1)
    #expect(missing.isEmpty)
  }

  @Test("Guarded tables without their guard are the exact tables")
  func guards() throws {
    let plan = FilledRecord.make(LearningPlan.self).0
    let bundle = PlanBundle(pupils: [FilledRecord.make(Pupil.self).0], plans: [plan])
    let safe = PlanTables(of: bundle)
    let exact = PlanTables(of: bundle, style: .exact)
    var format = CSVFormat()
    format.removesSpreadsheetGuard = true
    var different: [PlanTableName] = []
    for (one, other) in zip(safe.tables, exact.tables) {
      let same =
        try CSVReader.table(in: one.bytes, format: format)
        == CSVReader.table(in: other.bytes)
      if !same || one.bytes == other.bytes { different.append(one.name) }
    }
    #expect(different.isEmpty)
  }

  @Test("Numbers are never guarded, and everything else that needs it is")
  func numbers() throws {
    let target = FilledRecord.make(Target.self).0
    let plan = LearningPlan(id: "x", pupil: "p").with { $0.targets = [target] }
    let tables = PlanTables(of: PlanBundle(plans: [plan]))
    let row = try CSVReader.table(in: try #require(tables[.targets]).bytes)[0]
    #expect(row["baseline.value"]?.text == "-1.25")
    #expect(row["text"]?.text.hasPrefix("'=") == true)
  }

  // MARK: Lists

  @Test("A list in a cell can be told apart item by item")
  func lists() throws {
    let texts = ["a | b", "", "c\\", " d ", "|"]
    let plan = LearningPlan(id: "x", pupil: "p").with {
      $0.profile = Profile().with { $0.strengths = texts }
    }
    let tables = PlanTables(of: PlanBundle(plans: [plan]))
    let row = try CSVReader.table(in: try #require(tables[.plans]).bytes)[0]
    #expect(row["profile.strengths"]?.text == #"a \| b | \e | c\\ |  d  | \|"#)
    #expect(tables.losses.isEmpty)
  }

  // MARK: What is lost

  @Test("What CSV can't hold is left out and reported, and a long number is held")
  func refusedCells() throws {
    let large = try #require(Number(significand: 123, exponent: 18))
    let targets = [
      Target(id: "t-1", text: "one\u{1B}two").with { $0.goal = large }, Target(id: "t-2"),
    ]
    let plan = LearningPlan(id: "x", pupil: "p").with { $0.targets = targets }
    let tables = PlanTables(of: PlanBundle(plans: [plan]))
    #expect(tables[.targets]?.rowCount == 2)
    #expect(tables.losses.description == "Target.text (1)")
    let read = try PlanTables.bundle(in: tables.files)
    #expect(read.plans[0].targets.map(\.goal) == [large, nil])
  }

  @Test("A record with nothing in it and text without letters can't be told from nothing")
  func emptyValues() {
    let target = Target(id: "t-1", text: "").with { $0.measure = Measure() }
    let plan = LearningPlan(id: "x", pupil: "p").with { $0.targets = [target] }
    let tables = PlanTables(of: PlanBundle(plans: [plan]))
    #expect(tables.losses.description == "Target.text (1), Target.measure (1)")
  }

  @Test("Members that the library does not know, and those of the bundle, are reported")
  func unknownMembers() {
    var plan = LearningPlan(id: "x", pupil: "p")
    plan.profile = Profile().with {
      $0.strengths = ["sings"]
      $0.unknownMembers["example.org/colour"] = "\"red\""
    }
    var bundle = PlanBundle(plans: [plan])
    bundle.sender = "Riverbank School"
    bundle.unknownMembers["example.org/colour"] = "1"
    #expect(
      PlanTables(of: bundle).losses.description == """
        PlanBundle.sender (1), PlanBundle.unknownMembers (1), \
        LearningPlan.profile.unknownMembers (1)
        """
    )
  }

  // MARK: Columns

  @Test("A column knows its kind of value and whose facts it shows")
  func shapes() throws {
    let tables = PlanTables(of: PlanBundle())
    let columns = try #require(tables[.targets]).columns
    let baseline = try #require(columns.first { $0.name == "baseline.value" })
    #expect(baseline.isNumeric)
    #expect(baseline.shape == .optional(.number))
    let times = try #require(columns.first { $0.name == "measure.frequency.times" })
    #expect(times.shape == .optional(.integer))
    let need = try #require(
      tables[.pupils]?.columns.first { $0.name == "ehcPlan.ceased" }
    )
    #expect(need.sensitivities == [.need])
    #expect(columns.first?.shape == .formattedText("identifier"))
  }

  @Test("Printing tables shows no content")
  func redaction() {
    let pupil = Pupil(id: "p", legalForename: "canary")
    let tables = PlanTables(of: PlanBundle(pupils: [pupil]))
    var text = "\(tables) \(tables.tables)" + String(reflecting: tables)
    dump(tables, to: &text)
    #expect(!text.contains("canary"))
  }
}
