import FileGeneration
import PlanModel
import Testing

@testable import format_generator

@Suite("Code of a record")
struct RecordCodeTests {
  private func field(_ name: String, _ shape: FieldShape) -> FieldDescription {
    FieldDescription(
      name: name,
      sensitivity: .structure,
      shape: shape,
      refersTo: nil,
      comment: DocComment(lines: ["Something."]),
      source: ""
    )
  }

  private func code(_ fields: [FieldDescription]) throws -> String {
    let record = RecordDescription(
      name: "Step",
      formatName: nil,
      folder: "Targets",
      comment: DocComment(lines: []),
      fields: fields
    )
    return try RecordCode(record: record).text()
  }

  @Test("The code lists, reads and writes the fields in their order")
  func whole() throws {
    let fields = [
      field("id", .formattedText("identifier")),
      field("days", .list(.formattedText("day"))),
      field("skill", .optional(.record("Skill"))), field("isOpen", .flag),
      field("kind", .code("kind")),
    ]
    #expect(
      try code(fields) == """
        // Made by `swift run format-generator` from the fields of the record; not to be edited.

        import PlanModel

        extension Step: JSONRecord {
          static let members = MemberTable(
            [
              "id",
              "days",
              "skill",
              "isOpen",
              "kind",
            ],
            required: [0, 4],
            codes: [4]
          )

          mutating func readMember(
            _ position: Int,
            from reader: inout JSONReader
          ) throws(JSONFault) {
            switch position {
            case 0: try reader.read(&id)
            case 1: try reader.read(&days)
            case 2: try reader.read(&skill)
            case 3: try reader.read(&isOpen)
            case 4: try reader.read(&kind)
            default: break
            }
          }

          func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
            writer.write(id, "id")
            writer.write(days, "days")
            try writer.write(skill, "skill")
            writer.write(isOpen, "isOpen")
            writer.write(kind, "kind")
          }
        }

        """
    )
  }

  @Test("A record, one that may be missing and a list of them can fail to be written")
  func records() throws {
    let record = FieldShape.record("Skill")
    let shapes: [FieldShape] = [record, .optional(record), .list(record), .list(.text)]
    let fields = shapes.enumerated().map { field("field\($0)", $1) }
    let lines = try code(fields).split(separator: "\n").filter {
      $0.contains("try writer.write(")
    }
    #expect(lines.count == 3)
  }

  @Test("A record that may be empty asks for nothing, and names no codes")
  func nothingRequired() throws {
    let text = try code([
      field("kind", .optional(.code("kind"))), field("kinds", .list(.code("kind"))),
    ])
    #expect(text.contains("    ],\n    required: []\n  )\n"))
  }

  @Test("A property that a parameter or a keyword hides is named in full")
  func hidden() throws {
    let names = ["position", "reader", "writer", "in", "at"]
    let text = try code(names.map { field($0, .optional(.text)) })
    let expected = [
      "reader.read(&self.position)", "reader.read(&self.reader)", "reader.read(&writer)",
      "reader.read(&`in`)", "reader.read(&at)", "writer.write(position, \"position\")",
      "writer.write(self.writer, \"writer\")", "writer.write(`in`, \"in\")",
    ]
    #expect(expected.filter { !text.contains($0) }.isEmpty)
  }

  @Test("No line is longer than Swift's are here, but for the mark at the top")
  func width() throws {
    let name = String(repeating: "n", count: 40)
    let fields = (10..<60).map { field("\(name)\($0)", .formattedText("day")) }
    let lines = try code(fields).split(separator: "\n")
    #expect(lines.filter { $0.utf8.count > 90 }.isEmpty)
  }

  @Test("A record has 64 fields at most")
  func count() throws {
    let fields = (0..<65).map { field("field\($0)", .flag) }
    #expect(try !code(Array(fields.dropLast())).isEmpty)
    let fault = #expect(throws: DescriptionFault.self) { try code(fields) }
    #expect(fault?.description.contains("Step has 65 fields") == true)
  }
}
