import PlanRules
import Testing

@Suite("Written provision")
struct ProvisionTextTests {
  @Test(
    "Words that leave a promise open are found where they stand",
    arguments: [
      ("Regular support from a TA", ["Regular"]),
      ("Access to a sensory room as required", ["Access to", "as required"]),
      ("Opportunities for social interaction", ["Opportunities for"]),
      ("Up to 20 minutes a day with a TA", ["Up to"]),
      ("TA support", ["support"]),
      ("30 minutes, weekly, 1:1 support from a trained TA", []),
      ("Count up to 20 with counters", []),
      ("Practise regular verbs for 10 minutes a day", []),
      ("A learning support assistant reads with her for 10 minutes each day", []),
    ]
  )
  func vague(text: String, words: [String]) {
    let bytes = Array(text.utf8)
    let found = ProvisionText(text).vague.map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == words)
  }

  @Test(
    "Parts that are not said are named",
    arguments: [
      (
        """
        A trained teaching assistant, 1:1 for 30 minutes twice a week in the library, \
        7 September 2026 to 18 December 2026
        """,
        []
      ),
      ("Speech therapist, pairs, 20 mins weekly in class, autumn term 2026", []),
      (
        "Maths support",
        [.who, .expertise, .groupSize, .minutes, .frequency, .place, .dates]
      ),
      (
        "30 minutes, weekly, 1:1",
        [.who, .expertise, .place, .dates]
      ),
    ] as [(String, [ProvisionPart])]
  )
  func missing(text: String, parts: [ProvisionPart]) {
    #expect(ProvisionText(text).missing == parts)
  }
}
