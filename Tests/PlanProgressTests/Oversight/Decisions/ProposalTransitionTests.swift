import PlanModel
import PlanProgress
import Testing

@Suite("Steps of a proposal")
struct ProposalTransitionTests {
  @Test(
    "SV-052: software proposes, a person answers, and an override needs a reason",
    arguments: [
      (.ai, nil, .proposed, nil, true),
      (.ai, .proposed, .accepted, nil, false),
      (.rule, .proposed, .accepted, nil, false),
      (.person, .proposed, .accepted, "matches my observation", true),
      (.person, .proposed, .overridden, nil, false),
      (.person, .proposed, .overridden, "probe interrupted by fire drill", true),
      (.ai, .accepted, .overridden, nil, false),
    ] as [(ProposalActor, ProposalStatus?, ProposalStatus, String?, Bool)]
  )
  func vector(
    actor: ProposalActor,
    from: ProposalStatus?,
    to: ProposalStatus,
    rationale: String?,
    isAllowed: Bool
  ) {
    let step = ProposalTransition(from: from, to: to)
    #expect(step.isAllowed(for: actor, rationale: rationale) == isAllowed)
  }

  @Test("No software answers, whatever the states and however good the reason")
  func softwareNeverAnswers() {
    let states: [ProposalStatus?] =
      [nil, "later"] + [.proposed, .accepted, .overridden, .deferred]
    var answered: [String] = []
    for actor in [ProposalActor.ai, .rule] {
      for from in states {
        for to in states.compactMap(\.self) where to != .proposed || from != nil {
          let step = ProposalTransition(from: from, to: to)
          if step.isAllowed(for: actor, rationale: "99% sure") {
            answered.append("\(actor) \(to)")
          }
        }
      }
    }
    #expect(answered == [])
  }

  @Test(
    "Nothing goes back to proposed, and states that nobody knows lead nowhere",
    arguments: [
      (.accepted, .proposed), (.deferred, .proposed), (.proposed, .proposed),
      (.proposed, "archived"), ("archived", .accepted), (nil, .accepted),
    ] as [(ProposalStatus?, ProposalStatus)]
  )
  func refused(from: ProposalStatus?, to: ProposalStatus) {
    let step = ProposalTransition(from: from, to: to)
    #expect(!step.isAllowed(for: .person, rationale: "A reason"))
  }

  @Test("A correction of an answer needs a reason, an answer after deferring none")
  func corrections() {
    let correction = ProposalTransition(from: .overridden, to: .accepted)
    #expect(correction.problem(for: .person, rationale: nil) == .reasonMissing)
    #expect(correction.isAllowed(for: .person, rationale: "I had misread the dates"))
    let later = ProposalTransition(from: .deferred, to: .accepted)
    #expect(later.isAllowed(for: .person, rationale: nil))
  }

  @Test(
    "A reason is words, and white space, invisible characters and dots are none",
    arguments: ["", " ", "\n\t", "\u{A0}\u{2003}", "\u{200B}\u{FEFF}", "...", "\u{301}"]
  )
  func blankReasons(reason: String) {
    let step = ProposalTransition(from: .proposed, to: .overridden)
    #expect(step.problem(for: .person, rationale: reason) == .reasonMissing)
    #expect(step.isAllowed(for: .person, rationale: reason + "دلیل"))
  }

  @Test("Every role but software is a person's")
  func roles() {
    #expect(ProposalActor(role: .pupil) == .person)
    #expect(ProposalActor(role: "unheardOf") == .person)
    #expect(ProposalActor(role: .software) == .rule)
    #expect(ProposalActor(role: .software, isAIAssisted: true) == .ai)
  }
}
