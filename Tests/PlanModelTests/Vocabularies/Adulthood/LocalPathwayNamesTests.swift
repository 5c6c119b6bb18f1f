import PlanModel
import Testing

@Suite("Local pathway names")
struct LocalPathwayNamesTests {
  static let pathways = Pathway.vocabulary.entries.map(\.code)

  static let all: [LocalPathwayNames] = [
    .codeOfPractice, .bromley, .specialSchool(employmentAs: .employment),
    .specialSchool(employmentAs: .participation),
    LocalPathwayNames([.health: "Wellness"]),
  ]

  @Test("A local name finds its pathway again", arguments: all)
  func roundTrip(names: LocalPathwayNames) {
    let found = Self.pathways.map { names.pathway(matching: names.name(of: $0)) }
    #expect(found == Self.pathways)
  }

  @Test(
    "A school calls the first pathway by one of two names, and the others by their own"
  )
  func specialSchool() {
    let names = LocalPathwayNames.specialSchool(employmentAs: .participation)
    #expect(
      Self.pathways.map(names.name(of:)) == [
        "Participation", "Independent Living", "Community Inclusions", "Health Pathway",
      ]
    )
    let others = LocalPathwayNames.specialSchool(employmentAs: .employment)
    #expect(others.name(of: .employment) == "Employment")
  }

  @Test("A pathway without a local name keeps the official one, or its code")
  func officialNames() {
    let names = LocalPathwayNames([.health: "Wellness"])
    #expect(names.name(of: .community) == "Participating in society")
    #expect(names.name(of: "example.org/travel") == "example.org/travel")
  }

  @Test("A local name that stands for two pathways names neither")
  func ambiguity() {
    let names = LocalPathwayNames([.health: "Life", .community: "Life"])
    #expect(names.pathway(matching: "life") == nil)
    #expect(names.pathway(matching: "") == nil)
  }
}
