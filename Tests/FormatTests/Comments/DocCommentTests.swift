import Testing

@testable import format_generator

@Suite("Doc comment")
struct DocCommentTests {
  @Test("The paragraphs are the definition, each in one line")
  func definition() {
    let comment = DocComment(lines: ["The day", "of the move.", "", "Not a moment."])
    #expect(comment.definition == "The day of the move. Not a moment.")
    #expect(comment.unit == nil)
    #expect(comment.source == nil)
  }

  @Test("Unit and source are taken out of the definition, without their full stop")
  func labels() {
    let comment = DocComment(lines: [
      "How long it lasts.", "", "Unit: minutes.", "", "Source: SEND Code of Practice",
      "9.69.",
    ])
    #expect(comment.definition == "How long it lasts.")
    #expect(comment.unit == "minutes")
    #expect(comment.source == "SEND Code of Practice 9.69")
  }

  @Test("A label counts only at the start of a paragraph")
  func labelsInside() {
    let comment = DocComment(lines: ["The number; Unit: minutes.", "Source: none."])
    #expect(comment.definition == "The number; Unit: minutes. Source: none.")
    #expect(comment.unit == nil)
    #expect(comment.source == nil)
  }

  @Test("What Swift says by nil, documents say by leaving out")
  func absence() {
    let comment = DocComment(lines: [
      "The last day, `nil` while it goes on.", "", "`nil` while nobody has said.",
    ])
    #expect(comment.definition == "The last day, absent while it goes on.")
  }

  @Test("Links to symbols become names, and plain text has no marks")
  func links() {
    let comment = DocComment(lines: ["See ``VoiceMedium/observed`` and `E2`, ``ID``."])
    #expect(comment.definition == "See `observed` and `E2`, `ID`.")
    #expect(comment.plainDefinition == "See observed and E2, ID.")
  }

  @Test("Code and what follows a heading are left out")
  func code() {
    let comment = DocComment(lines: [
      "A plan.", "", "```swift", "let plan = 1", "", "```", "", "It lasts.", "",
      "## Topics", "", "Source: nowhere.",
    ])
    #expect(comment.definition == "A plan. It lasts.")
    #expect(comment.source == nil)
  }

  @Test("No lines are no definition")
  func empty() {
    #expect(DocComment(lines: []).definition.isEmpty)
    #expect(DocComment(lines: ["", ""]).definition.isEmpty)
  }
}
