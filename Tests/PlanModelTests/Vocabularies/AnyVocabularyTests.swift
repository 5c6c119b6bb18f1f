import PlanModel
import Testing

@Suite("Any vocabulary")
struct AnyVocabularyTests {
  let view = AnyVocabulary(SENProvision.vocabulary)

  @Test("The view says what the vocabulary says")
  func contents() {
    let vocabulary = SENProvision.vocabulary
    #expect(view.id == vocabulary.id)
    #expect(view.title == vocabulary.title)
    #expect(view.version == vocabulary.version)
    #expect(view.status == vocabulary.status)
    #expect(view.source == vocabulary.source)
    #expect(view.entries.map(\.code) == vocabulary.entries.map(\.code.rawValue))
    #expect(view.entries.map(\.note) == vocabulary.entries.map(\.note))
  }

  @Test("An entry without a status stands where its vocabulary does")
  func statuses() {
    #expect(view.entry(for: "K")?.status == .inForce)
    #expect(view.entry(for: "S")?.status == .past)
    #expect(view.entry(for: "Q")?.status == .softwareOnly)
    #expect(view.entry(for: "Z") == nil)
  }

  @Test("The view reads the same names", arguments: ["EHCP", "SEN Support", "SA+", "?"])
  func matching(text: String) {
    #expect(view.code(matching: text) == SENProvision(matching: text)?.rawValue)
    #expect(view.usesPastName(text) == SENProvision.vocabulary.usesPastName(text))
  }
}
