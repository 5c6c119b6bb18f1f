import PlanModel
import Testing

@Suite("Vocabularies")
struct VocabulariesTests {
  /// Names that are meant to fit more than one code, by the vocabulary.
  static let ambiguous: [String: Set<String>] = [
    "yearGroup": ["Nursery"],
    "senType": ["Learning difficulty", "Learning difficulties", "Sensory impairment"],
    "planKind": ["Individual Support Plan", "ISP"],
    "evidenceSource": ["Parent and pupil input"],
    "contributorRole": ["Teacher", "SLT", "Therapist"],
    "ehcSection": ["H", "Section H", "Social care provision"],
    "senSetting": ["Not in education or training"],
  ]

  static func names(of entry: AnyVocabulary.Entry) -> [String] {
    [entry.code, entry.name] + entry.aliases + entry.pastAliases
  }

  @Test("Every vocabulary is found by its identifier, and no identifier is used twice")
  func identifiers() {
    let ids = Vocabularies.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.map { Vocabularies.all.vocabulary(withID: $0)?.id } == ids)
    #expect(Vocabularies.all.vocabulary(withID: "nobody's") == nil)
  }

  @Test("The library's vocabularies are all there")
  func contents() {
    let expected = [
      "areaOfNeed", "areaOfNeed.england2026Draft", "senType", "senProvision",
      "supportLayer", "pathway", "planKind", "targetStyle", "evidenceSource",
      "contributorRole", "udlPrinciple", "udlGuideline", "udlConsideration", "ehcSection",
      "authorityReviewOutcome", "ehcCeaseReason", "senSetting", "upnUnknownReason",
    ]
    #expect(Set(Vocabularies.all.map(\.id)).isSuperset(of: expected))
  }

  @Test(
    "Every vocabulary has a title, a version, a source and codes",
    arguments: Vocabularies.all
  )
  func completeness(vocabulary: AnyVocabulary) {
    let texts = [vocabulary.id, vocabulary.title, vocabulary.version, vocabulary.source]
    #expect(texts.allSatisfy { !$0.isEmpty })
    #expect(!vocabulary.entries.isEmpty)
    #expect(vocabulary.entries.allSatisfy { !$0.code.isEmpty && !$0.name.isEmpty })
  }

  @Test("No code stands twice in a vocabulary", arguments: Vocabularies.all)
  func uniqueCodes(vocabulary: AnyVocabulary) {
    #expect(Set(vocabulary.entries.map(\.code)).count == vocabulary.entries.count)
  }

  @Test(
    "Every name finds its own code, alone but where it is meant to",
    arguments: Vocabularies.all
  )
  func names(vocabulary: AnyVocabulary) {
    let ambiguous = Self.ambiguous[vocabulary.id] ?? []
    var wrong: [String] = []
    for entry in vocabulary.entries {
      for name in Self.names(of: entry) {
        let codes = vocabulary.codes(matching: name)
        let isRight =
          codes.contains(entry.code) && (codes.count > 1) == ambiguous.contains(name)
        if !isRight { wrong.append("\(entry.code): \(name) is \(codes)") }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A code with its name after it finds the code", arguments: Vocabularies.all)
  func codeAndName(vocabulary: AnyVocabulary) {
    let wrong = vocabulary.entries.filter { entry in
      vocabulary.code(matching: "\(entry.code) - \(entry.name)") != entry.code
    }
    #expect(wrong.isEmpty)
  }

  @Test("A vocabulary that is added can be found, and takes the place of an older one")
  func adding() throws {
    var known = Vocabularies.all
    known.add(codesOf: Colour.self)
    let colours = try #require(known.vocabulary(withID: "colour"))
    #expect(known.count == Vocabularies.all.count + 1)
    #expect(colours.entry(for: "amber")?.name == "Amber")
    #expect(Vocabularies.all.vocabulary(withID: "colour") == nil)

    var newer = Colour.vocabulary
    newer.version = "3"
    known.add(newer)
    #expect(known.count == Vocabularies.all.count + 1)
    #expect(known.vocabulary(withID: "colour")?.version == "3")
  }
}
