import PlanModel
import PlanRules
import Testing

@Suite("Rules about how people take part")
struct ParticipationRulesTests {
  func codes(_ change: (inout LearningPlan) -> Void) -> [RuleID] {
    LinkedExample.codes(.participation, change)
  }

  @Test("A linked plan has nothing to look at when it begins")
  func silent() {
    #expect(codes { _ in } == [])
  }

  @Test("The pupil's view has its medium, and an observed one its observer")
  func medium() {
    #expect(codes { $0.voices[0].medium = nil } == [.voiceMediumMissing])
    #expect(codes { $0.voices[1].medium = nil } == [])
    #expect(codes { $0.voices[0].medium = .observed } == [.voiceMediumMissing])
    let observed = codes {
      $0.voices[0].medium = .observed
      $0.voices[0].scribe = "c-3"
    }
    let missing = codes {
      $0.voices[0].text = nil
      $0.voices[0].medium = nil
      $0.voices[0].reasonMissing = "Away"
    }
    #expect(observed == [])
    #expect(missing == [])
  }

  @Test(
    "A view may be as old as the school says, and a newer one takes its place",
    arguments: [("2026-06-07", true), ("2026-06-06", false)] as [(Day, Bool)]
  )
  func age(day: Day, isFine: Bool) {
    #expect(codes { $0.voices[1].on = day } == (isFine ? [] : [.voiceOutOfDate]))
    let newer = codes {
      $0.voices[1].on = day
      $0.voices.append(Voice(id: "v-3", speaker: .parentOrCarer, text: "Still so."))
    }
    let undated = codes {
      $0.voices[1].on = day
      $0.starts = nil
    }
    #expect(newer == [])
    #expect(undated == [])
  }

  @Test("Everybody in the family and the pupil answers to a plan that is in use")
  func agreement() {
    #expect(codes { $0.agreements = [] } == [.agreementMissing, .agreementMissing])
    let nobody = codes {
      $0.agreements = []
      $0.contributors = []
    }
    let proposed = codes {
      $0.agreements = []
      $0.lifecycle = .proposed
    }
    #expect(nobody == [.agreementMissing])
    #expect(proposed == [])
  }

  @Test("A person who does not agree in full has a reason")
  func reasons() {
    #expect(
      codes { $0.agreements[1].response = .declined } == [.agreementReasonMissing]
    )
    let explained = codes {
      $0.agreements[1].response = .partlyAgreed
      $0.agreements[1].reason = "Fewer sessions"
    }
    #expect(explained == [])
  }

  @Test("A family that was told, met, or given the plan has it")
  func sharing() {
    #expect(codes { $0.events = [] } == [.notSharedWithFamily])
    #expect(codes { $0.events[0].kind = .familyMeeting } == [])
    #expect(codes { $0.events[0].kind = .referred } == [.notSharedWithFamily])
    let shared = codes {
      $0.events = []
      $0.sharing = [SharingGrant(id: "h-1", recipient: "Family")]
    }
    let informed = codes {
      $0.events = []
      $0.reviews[0].familyInformed = "2026-12-10"
    }
    #expect(shared == [])
    #expect(informed == [])
  }

  @Test(
    "A review is planned from the first to the last day of the plan",
    arguments: [
      ("2026-09-06", false), ("2026-09-07", true), ("2027-07-21", true),
      ("2027-07-22", false),
    ] as [(Day, Bool)]
  )
  func reviewDays(day: Day, isFine: Bool) {
    let found = codes { $0.reviews[0].planned = day }
    let held = codes {
      $0.reviews[0].planned = day
      $0.reviews[0].held = day
    }
    #expect(found == (isFine ? [] : [.reviewOutsidePlan]))
    #expect(held == [])
  }
}
