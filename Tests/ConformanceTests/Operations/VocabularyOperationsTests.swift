import PlanCodec
import PlanModel
import Testing

@Suite("Operations on vocabularies")
struct VocabularyOperationsTests {
  @Test("Every code of every vocabulary is found by itself")
  func everyCode() {
    let lost = Vocabularies.all.flatMap { vocabulary in
      vocabulary.entries.map(\.code).filter { code in
        let input: JSONValue = [
          "vocabulary": .string(vocabulary.id), "text": .string(code),
        ]
        return Asked("vocabulary.match", input).output != ["code": .string(code)]
      }
    }
    #expect(lost.isEmpty)
  }

  @Test("A vocabulary that nobody knows is an error, not a text without a code")
  func unknown() {
    let asked = Asked("vocabulary.match", ["vocabulary": "AreaOfNeed", "text": "SEMH"])
    #expect(asked.errorCode == "unknownVocabulary")
  }
}
