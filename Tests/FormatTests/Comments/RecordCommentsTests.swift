import Testing

@testable import format_generator

@Suite("Comments of a record")
struct RecordCommentsTests {
  private let text = """
    // Not a comment of anything.

    /// A step.
    ///
    /// Source: a paper.
    public struct Step: PlanRecord, Sendable {
      public static var recordName: String { "Step" }

      /// The type of the identifier.
      public typealias ID = Identifier<Step>

      /// The day.
      public var on: Day

      /// How many.
      ///
      /// Unit: times.
      public var count2: Int? = nil

      public var bare = false

      public var unknownMembers = UnknownMembers()

      /// A sum.
      public var sum: Int { 1 }

      /// Lost.

      public var behind: Int?
    }

    extension Step {
      /// Another.
      public var other: Int
    }
    """

  private var step: RecordComments? {
    RecordComments.scan(SourceFile(path: "Targets/Step.swift", text: text))
  }

  @Test("The record has its name, folder and comment")
  func record() throws {
    let step = try #require(step)
    #expect(step.name == "Step")
    #expect(step.folder == "Targets")
    #expect(step.comment.definition == "A step.")
    #expect(step.comment.source == "a paper")
  }

  @Test("Stored properties are found in their order, and nothing else")
  func properties() throws {
    let step = try #require(step)
    #expect(step.properties.map(\.name) == ["on", "count2", "bare", "behind"])
    #expect(step.comment(of: "count2")?.unit == "times")
    #expect(step.comment(of: "other") == nil)
  }

  @Test("A comment belongs to the line right below it")
  func neighbours() throws {
    let step = try #require(step)
    #expect(step.comment(of: "bare")?.definition.isEmpty == true)
    #expect(step.comment(of: "behind")?.definition.isEmpty == true)
  }

  @Test(
    "A file without a record has no comments",
    arguments: [
      "", "public struct Step: FieldVisitor {\n}", "struct Step: PlanRecord {\n}",
      "public struct Step {\n}", "public struct Step: SomePlanRecords {\n}",
    ]
  )
  func others(text: String) {
    #expect(RecordComments.scan(SourceFile(path: "A.swift", text: text)) == nil)
  }
}
