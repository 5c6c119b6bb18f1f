import PlanModel
import Testing

@Suite("Pathway")
struct PathwayTests {
  @Test(
    "The names of the Code of Practice, the council and the school find their pathway",
    arguments: [
      (.employment, "Higher education and/or employment"),
      (.employment, "Education, training and employment"),
      (.employment, "Employment"),
      (.employment, "Participation"),
      (.employment, "Employment' or 'Participation'"),
      (.independentLiving, "Independent living"),
      (.independentLiving, "Independent Living"),
      (.community, "Participating in society"),
      (.community, "Community inclusion"),
      (.community, "Community Inclusions"),
      (.health, "Being as healthy as possible in adult life"),
      (.health, "Staying healthy"),
      (.health, "Health Pathway"),
    ] as [(Pathway, String)]
  )
  func aliases(pathway: Pathway, text: String) {
    #expect(Pathway(matching: text) == pathway)
  }

  @Test(
    "Text that names no pathway is none",
    arguments: ["", "Pathway", "Society", "Living"]
  )
  func noPathway(text: String) {
    #expect(Pathway(matching: text) == nil)
  }

  @Test("The pathways sort in the order of the Code of Practice")
  func order() {
    let codes: [Pathway] = [.health, .community, .independentLiving, .employment]
    #expect(codes.sorted() == codes.reversed())
  }
}
