import PlanCodec
import PlanModel
import Testing

@Suite("Reading tables of plans")
struct PlanTablesReadingTests {
  private static let plans = "id,pupil,kind,lifecycle\r\nplan-1,p-1,SSP,active\r\n"

  /// Returns the contents of tables that are given as text, by the names of their files.
  private func contents(_ texts: [(String, String)]) -> PlanTableContents {
    PlanTables.contents(
      of: texts.map { PlanTableFile(name: $0.0 + ".csv", bytes: Array($0.1.utf8)) }
    )
  }

  /// Returns the problems of a table beside one of a plan.
  private func problems(_ name: String, _ text: String) -> [String] {
    contents([("plans", Self.plans), (name, text)]).problems.listed.map { problem in
      let error = problem.error
      return """
        \(error.code.rawValue) \(error.record ?? 0) \(error.column ?? 0) \
        \(error.columnName ?? "-") \(problem.consequence.rawValue)
        """
    }
  }

  // MARK: Columns

  @Test("Columns may come in any order, and those that may be empty may be missing")
  func columns() throws {
    let contents = contents([
      ("plans", Self.plans),
      ("readings", "value,on,plan,id\r\n12.50,2026-09-07,plan-1,r-1\r\n"),
    ])
    #expect(contents.problems.isEmpty)
    let plan = try #require(contents.bundle.plans.first)
    #expect(plan.kind == "SSP")
    #expect(plan.readings == [Reading(id: "r-1", on: "2026-09-07", value: 12.5)])
  }

  @Test("A table without a column that it needs is left out")
  func missingColumn() {
    #expect(
      problems("readings", "plan,id,value\r\nplan-1,r-1,1\r\n")
        == ["missingColumn 1 0 on fileLeftOut"]
    )
  }

  @Test("A surplus column is reported and left out, with the nearest name")
  func unknownColumns() {
    let text = "plan,id,on,Out Of,canary\r\nplan-1,r-1,2026-09-07,9,9\r\n"
    #expect(
      problems("readings", text) == [
        "unknownColumn 1 4 outOf columnLeftOut", "unknownColumn 1 5 - columnLeftOut",
      ]
    )
    let contents = contents([("plans", Self.plans), ("readings", text)])
    #expect(contents.bundle.plans[0].readings.count == 1)
    #expect(contents.problems.faultCount == 0)
    #expect(
      contents.problems.listed[0].description == """
        readings.csv, record 1, line 1, column 4 (outOf): the header is nearly that of \
        this column; write it exactly so; the column was left out
        """
    )
  }

  // MARK: Cells

  @Test(
    "A cell that is not written as the profile says is refused, and its row left out",
    arguments: [
      ("on", "07/09/2026", "invalidDate"), ("on", "2026-02-29", "invalidDate"),
      ("on", "46272", "invalidDate"), ("on", " 2026-09-08", "invalidDate"),
      ("on", "", "missingValue"), ("id", "", "missingValue"),
      ("plan", "", "missingValue"),
      ("value", "1,5", "invalidNumber"), ("value", "9.3E+09", "invalidNumber"),
      ("value", "007", "invalidNumber"), ("value", "+1", "invalidNumber"),
      ("value", "1.", "invalidNumber"), ("value", " 1", "invalidNumber"),
      ("value", "1234567890123456789", "invalidNumber"),
      ("prompts", "1.5", "invalidNumber"),
      ("prompts", "99999999999999999999", "invalidNumber"),
      ("isPass", "yes", "invalidFlag"),
      ("isPass", "TRUE", "invalidFlag"), ("engagementAreas", "a|b", "invalidList"),
      ("engagementAreas", "a |", "invalidList"),
      ("engagementAreas", "a |  | b", "invalidList"),
      ("engagementAreas", #"a\"#, "invalidList"),
      ("engagementAreas", #"a\e"#, "invalidList"),
      ("id", String(repeating: "a", count: 257), "invalidIdentifier"),
      ("plan", "plan-2", "unknownReference"),
    ]
  )
  func badCells(column: String, cell: String, code: String) {
    let columns = ["plan", "id", "on", "value", "prompts", "isPass", "engagementAreas"]
    let good = ["plan-1", "r-1", "2026-09-07", "1", "2", "true", #"a | \e | b\|c"#]
    let bad = zip(columns, good).map { $0 == column ? cell : $0 == "id" ? "r-2" : $1 }
    let lines = [columns, bad, good].map { cells in
      cells.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
    }
    let contents = contents([("plans", Self.plans), ("readings", lines.joined())])
    #expect(contents.bundle.plans[0].readings.map(\.id) == ["r-1"])
    #expect(contents.bundle.plans[0].readings[0].engagementAreas == ["a", "", "b|c"])
    let problem = contents.problems.listed.first
    #expect(contents.problems.faultCount == 1)
    #expect(problem?.error.code.rawValue == code)
    #expect(problem?.error.record == 2)
    #expect(problem?.error.columnName == column)
    #expect(problem?.consequence == .rowLeftOut)
    #expect(cell.utf8.count < 4 || !"\(contents.problems)".contains(cell))
  }

  @Test("A code that is missing is that of a new record, and reported")
  func missingCode() {
    #expect(
      problems("needs", "plan,id,area\r\nplan-1,n-1,\r\n")
        == ["missingValue 2 3 area rowKept"]
    )
  }

  @Test("Numbers that documents may hold are read exactly")
  func numbers() throws {
    let texts = [
      "0.1", "-2", "123456789012345678", "0.000000000000000001",
      "123000000000000000000", "-0.5",
    ]
    let rows = texts.enumerated().map { "plan-1,r-\($0),2026-09-07,\($1)\r\n" }.joined()
    let contents = contents([
      ("plans", Self.plans), ("readings", "plan,id,on,value\r\n" + rows),
    ])
    #expect(contents.problems.isEmpty)
    #expect(contents.bundle.plans[0].readings.map { $0.value?.description } == texts)
  }

  @Test("A record in a row needs the cells that documents need")
  func nestedCells() {
    let text = """
      plan,id,style,lifecycle,achievement,measure.frequency.period\r
      plan-1,t-1,smart,active,notStarted,week\r
      plan-1,t-2,smart,active,notStarted,\r\n
      """
    #expect(
      problems("targets", text) == [
        "missingValue 2 0 measure.frequency.times rowLeftOut",
        "missingValue 2 0 measure.frequency.every rowLeftOut",
      ]
    )
  }

  // MARK: Keys

  @Test("A bad plan takes its rows with it, and each is explained")
  func badPlan() {
    let contents = contents([
      ("plans", "id,pupil,kind,lifecycle,starts\r\nplan-1,p,SSP,active,07/09/2026\r\n"),
      ("needs", "plan,id,area\r\nplan-1,n-1,CI\r\n"),
      ("voices", "plan,id,speaker\r\nplan-1,v-1,pupil\r\n"),
    ])
    #expect(contents.bundle == PlanBundle())
    #expect(
      contents.problems.listed.map { "\($0.file) \($0.error.code.rawValue)" } == [
        "plans.csv invalidDate", "needs.csv planLeftOut", "voices.csv planLeftOut",
      ]
    )
  }

  @Test("Plans with the same identifier are all left out, with their rows")
  func repeatedPlans() {
    let contents = contents([
      ("plans", Self.plans + "plan-1,p-2,SSP,active\r\nplan-2,p-3,SSP,active\r\n"),
      ("needs", "plan,id,area\r\nplan-1,n-1,CI\r\nplan-2,n-1,CI\r\n"),
    ])
    #expect(contents.bundle.plans.map(\.id) == ["plan-2"])
    #expect(contents.bundle.plans.map(\.needs.count) == [1])
    #expect(
      contents.problems.listed.map(\.error.code)
        == [.repeatedIdentifier, .repeatedIdentifier, .planLeftOut]
    )
  }

  @Test("The second row with an identifier is left out, unless it is of another plan")
  func repeatedRows() {
    #expect(
      problems("needs", "plan,id,area\r\nplan-1,n-1,CI\r\nplan-1,n-1,CL\r\n")
        == ["repeatedIdentifier 3 2 id rowLeftOut"]
    )
  }

  @Test("Rows of several plans may be mixed, and keep their order within each")
  func mixedRows() {
    let plans = (1...3).map { "plan-\($0),p,SSP,active\r\n" }.joined()
    let rows = (1...30).map { "plan-\($0 % 3 + 1),n-\($0),CI\r\n" }.joined()
    let contents = contents([
      ("needs", "plan,id,area\r\n" + rows),
      ("plans", "id,pupil,kind,lifecycle\r\n" + plans),
    ])
    #expect(contents.problems.isEmpty)
    #expect(contents.bundle.plans.map(\.needs.count) == [10, 10, 10])
    #expect(
      contents.bundle.plans[0].needs.map(\.id.text).prefix(3) == ["n-3", "n-6", "n-9"]
    )
  }

  @Test("A plan of a pupil without a row, and a reading of an unknown target, are kept")
  func looseReferences() {
    let contents = contents([
      ("pupils", "id\r\np-2\r\n"), ("plans", Self.plans),
      (
        "targets",
        "plan,id,style,lifecycle,achievement\r\nplan-1,t-1,smart,active,met\r\n"
      ),
      (
        "readings",
        "plan,id,on,target\r\nplan-1,r-1,2026-09-07,t-1\r\nplan-1,r-2,2026-09-07,t-2\r\n"
      ),
    ])
    #expect(contents.bundle.plans[0].readings.count == 2)
    #expect(
      contents.problems.listed.map { "\($0.file) \($0.error.record ?? 0) \($0.isNotice)" }
        == ["plans.csv 2 true", "readings.csv 3 true"]
    )
    #expect(contents.problems.faultCount == 0)
  }

  // MARK: Files

  @Test("Files that are no tables, come twice or lack are reported, without their names")
  func files() {
    let contents = contents([
      ("Jo Canary", ""), ("needs", "plan,id,area\r\n"), ("needs", "plan,id,area\r\n"),
    ])
    #expect(
      contents.problems.listed.map { "\($0.file) \($0.error.code.rawValue)" } == [
        " unknownTable", "needs.csv repeatedTable", "plans.csv missingTable",
      ]
    )
    #expect(!"\(contents.problems.listed)".contains("Canary"))
  }

  @Test("A row that is no row is left out, and a file that is none is, too")
  func brokenFiles() {
    #expect(
      problems("needs", "plan,id,area\r\nplan-1,n-1\r\nplan-1,n-2,CI\r\n")
        == ["raggedRow 2 2 - rowLeftOut"]
    )
    #expect(
      problems("needs", "plan,id,area,id\r\n").map { $0.prefix(15) } == [
        "duplicateHeader"
      ]
    )
    #expect(problems("needs", "").map { $0.prefix(9) } == ["emptyFile"])
  }

  @Test("All or nothing is nothing if a single row is missing, and all beside notices")
  func allOrNothing() throws {
    let plans = PlanTableFile(name: "plans.csv", bytes: Array(Self.plans.utf8))
    func needs(_ text: String) -> PlanTableFile {
      PlanTableFile(name: "needs.csv", bytes: Array("plan,id,area,x\r\n\(text)".utf8))
    }
    let bundle = try PlanTables.bundle(in: [plans, needs("plan-1,n-1,CI,\r\n")])
    #expect(bundle.plans[0].needs.count == 1)
    let problems = #expect(throws: PlanTableProblems.self) {
      try PlanTables.bundle(in: [plans, needs("plan-1,n-1,CI,\r\nplan-1,,CI,\r\n")])
    }
    #expect(problems?.faultCount == 1)
    #expect(problems?.count == 2)
  }
}
