import PlanModel
import Testing

@Suite("Area of need")
struct AreaOfNeedTests {
  @Test(
    "The names that schools and councils write find their area",
    arguments: [
      ("CI", "Communication and interaction"),
      ("CI", "communication & interaction"),
      ("CI", "Communication and Interaction"),
      ("CI", "communication and speech"),
      ("CI", "C&I"),
      ("CL", "Cognition and learning"),
      ("CL", "cognition & learning"),
      ("CL", "Cognition and Learning"),
      ("CL", "learning"),
      ("CL", "C & L"),
      ("SEMH", "Social, emotional and mental health difficulties"),
      ("SEMH", "social, emotional and mental health"),
      ("SEMH", "social emotional & mental health"),
      ("SEMH", "Social, Emotional Wellbeing"),
      ("SEMH", "Social, emotional well-being"),
      ("SEMH", "SEMHD"),
      ("SEMH", "S.E.M.H."),
      ("SEMH", "BESD"),
      ("SEMH", "behaviour, emotional and social"),
      ("SP", "Sensory and/or physical needs"),
      ("SP", "Sensory &/or physical needs"),
      ("SP", "Sensory & Physical Needs"),
      ("SP", "sensory and physical"),
      ("SP", "physical and sensory"),
      ("SP", "sensory or physical"),
      ("SP", "S/P"),
      ("SP", "PSI"),
    ] as [(AreaOfNeed, String)]
  )
  func aliases(area: AreaOfNeed, text: String) {
    #expect(AreaOfNeed(matching: text) == area)
  }

  @Test(
    "Text that names no area, or two, is none",
    arguments: [
      "Music", "Needs", "Cognition and learning; communication and interaction",
    ]
  )
  func noArea(text: String) {
    #expect(AreaOfNeed(matching: text) == nil)
  }

  @Test("The older name is read with a warning")
  func pastName() throws {
    let vocabulary = AreaOfNeed.vocabulary
    #expect(vocabulary.usesPastName("BESD"))
    #expect(!vocabulary.usesPastName("SEMH"))
    let entry = try #require(vocabulary.entry(for: .socialEmotionalAndMentalHealth))
    #expect(entry.note?.contains("BESD") == true)
  }

  @Test("The four areas are those in force, in the order of the Code of Practice")
  func fourAreas() {
    #expect(AreaOfNeed.fourAreas.map(\.rawValue) == ["CI", "CL", "SEMH", "SP"])
    #expect(AreaOfNeed.england2015.codes(inForceOn: "2026-11-24") == AreaOfNeed.fourAreas)
    #expect(Array(AreaOfNeed.fourAreas.reversed()).sorted() == AreaOfNeed.fourAreas)
  }

  @Test("The five proposed areas are a draft that is not in force, partly unverified")
  func draft() {
    let draft = AreaOfNeed.england2026Draft
    #expect(draft.status == .draft)
    #expect(draft.entries.map(\.code.rawValue).count == 5)
    #expect(draft.codes(inForceOn: "2029-09-01").isEmpty)
    let unverified = draft.entries.filter { $0.status == .unverified }.map(\.code)
    #expect(
      unverified == [
        .executiveFunction, .speechLanguageAndCommunication, .socialAndEmotional,
      ]
    )
  }

  @Test("A proposed area is known by its name and matches no area in force")
  func draftNames() {
    #expect(AreaOfNeed.motorAndPhysical.isKnown)
    #expect(AreaOfNeed.motorAndPhysical.name == "Motor and physical")
    #expect(AreaOfNeed(matching: "Motor and physical") == nil)
    #expect(
      AreaOfNeed.england2026Draft.code(matching: "Motor & Physical") == .motorAndPhysical
    )
  }
}
