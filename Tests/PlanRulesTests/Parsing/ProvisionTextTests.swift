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
      ("A few sessions, if funding permits", ["A few", "if funding permits"]),
      ("A drop-in where staff judge it helpful", ["where staff judge it helpful"]),
      ("A number of visits, diary permitting", ["A number of", "diary permitting"]),
      ("She lines up as quickly as possible", []),
      ("How often: weekly", []),
      ("Range of movement exercises", []),
      ("Games for flexible thinking", []),
      ("A page where possible answers are shown", []),
      ("Lumbar support on her chair", []),
      ("Intervention: precision teaching", []),
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
    "A part is known in every form that schools write",
    arguments: [
      ("Reading with Nan at home", .who),
      ("Run by the careers adviser", .who),
      ("Sounds practised by Grace", .who),
      ("An HCPC registered art psychotherapist", .expertise),
      ("Counselling", .expertise),
      ("A trio", .groupSize),
      ("Phonics 121", .groupSize),
      ("One adult to two pupils", .groupSize),
      ("A small group (max 6)", .groupSize),
      ("A 6-place breakfast club", .groupSize),
      ("Half an hr", .minutes),
      ("Fridays 1.15-1.45", .minutes),
      ("From 9am to 9.30am", .minutes),
      ("Forty-five minutes", .minutes),
      ("5 cards a night", .frequency),
      ("On alternate Wednesdays", .frequency),
      ("In all her A-level papers", .frequency),
      ("2 hrs/wk", .frequency),
      ("By the window", .place),
      ("In 5B", .place),
      ("Meet at Oakfield", .place),
      ("School year 26/27", .dates),
      ("Autumn 1 2026", .dates),
      ("5-30 October 2026", .dates),
      ("Six weeks from 7 September 2026", .dates),
      ("In June 2027", .dates),
    ] as [(String, ProvisionPart)]
  )
  func form(text: String, part: ProvisionPart) {
    #expect(ProvisionText(text).parts.contains(part))
  }

  @Test(
    "Words that look like a part are not taken for one",
    arguments: [
      ("Year 5 pupils", .groupSize),
      ("A group for 20 minutes", .groupSize),
      ("A pair of scissors", .groupSize),
      ("The classroom assistant", .place),
      ("Subject to availability of staff", .who),
      ("Weekly mentoring", .who),
      ("At 9.30 and at 2.15", .minutes),
      ("By July 2027", .dates),
    ] as [(String, ProvisionPart)]
  )
  func otherSense(text: String, part: ProvisionPart) {
    #expect(!ProvisionText(text).parts.contains(part))
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
