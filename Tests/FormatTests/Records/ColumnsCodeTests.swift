import FileGeneration
import PlanModel
import Testing

@testable import format_generator

@Suite("Code of a row")
struct ColumnsCodeTests {
  private static func record(
    _ name: String,
    _ fields: [(String, FieldShape)]
  ) -> RecordDescription {
    RecordDescription(
      name: name,
      formatName: nil,
      folder: "Targets",
      comment: DocComment(lines: []),
      fields: fields.map { name, shape in
        FieldDescription(
          name: name,
          sensitivity: .structure,
          shape: shape,
          refersTo: nil,
          comment: DocComment(lines: ["Something."]),
          source: ""
        )
      }
    )
  }

  private static let skill = record(
    "Skill",
    [("verb", .text), ("object", .optional(.text))]
  )
  private static let step = record(
    "Step",
    [
      ("id", .formattedText("identifier")), ("days", .list(.formattedText("day"))),
      ("skill", .optional(.record("Skill"))), ("cells", .flag),
      ("skills", .list(.record("Skill"))),
    ]
  )

  @Test("The code reads and writes what fits cells, in the order of the fields")
  func whole() throws {
    let code = ColumnsCode(record: Self.step, records: [Self.step, Self.skill])
    #expect(
      try code.text() == """
        // Made by `swift run format-generator` from the fields of the record; not to be edited.

        import PlanModel

        extension Step: TableRecord {
          static let columnCount = 5

          mutating func readCells(from cells: inout CellReader) {
            cells.read(&id)
            cells.read(&days)
            cells.read(&skill)
            cells.read(&self.cells)
          }

          func writeCells(to cells: inout CellWriter) {
            cells.write(id)
            cells.write(days)
            cells.write(skill, "skill")
            cells.write(self.cells)
            cells.leaveOut(skills, "skills")
          }
        }

        """
    )
  }

  @Test("Lists of a plan that are tables of their own are not left out")
  func tables() throws {
    let lists: [(String, FieldShape)] = [
      ("targets", .list(.record("Target"))), ("labels", .list(.record("Label"))),
    ]
    let plan = ColumnsCode(record: Self.record("LearningPlan", lists), records: [])
    let text = try plan.text()
    #expect(
      !text.contains("targets") && text.contains("cells.leaveOut(labels, \"labels\")")
    )
    let other = ColumnsCode(record: Self.record("Pupil", lists), records: [])
    #expect(try other.text().contains("cells.leaveOut(targets, \"targets\")"))
  }

  @Test("Records of tables and those that lie flat in them have code, and no others")
  func records() {
    let target = Self.record("Target", [("step", .optional(.record("Step")))])
    let other = Self.record("Other", [("target", .optional(.record("Target")))])
    let found = ColumnsCode.records(among: [Self.skill, other, Self.step, target])
    #expect(found.map(\.name) == ["Skill", "Step", "Target"])
  }

  @Test("A record that holds itself can't lie flat")
  func recursion() {
    let loop = Self.record("Loop", [("inner", .optional(.record("Loop")))])
    let fault = #expect(throws: DescriptionFault.self) {
      try ColumnsCode(record: loop, records: [loop]).text()
    }
    #expect(fault?.description == "Loop holds itself, so it can't lie flat in a row")
  }
}
