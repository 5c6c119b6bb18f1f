import PlanModel
import PlanRules
import Testing

@Suite("Readiness for a review")
struct ReadinessRulesTests {
  static func plan(
    _ kind: ReviewKind = .termly,
    on day: Day = "2026-10-05",
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) -> LearningPlan {
    CyclePlans.plan(3).with {
      $0.contributors = [
        Contributor(id: "c-1", role: .classTeacher), Contributor(id: "c-2", role: .senco),
        Contributor(id: "c-3", role: .parentOrCarer),
        Contributor(id: "c-4", role: .localAuthorityOfficer),
        Contributor(id: "c-5", role: .health),
        Contributor(id: "c-6", role: .socialWorker),
        Contributor(id: "c-7", role: .speechAndLanguageTherapist),
      ]
      $0.readings = [Reading(id: "m-1", target: "t-1", on: "2026-09-07", value: 41)]
      $0.deliveredSessions = [
        DeliveredSession(id: "d-1", provision: "pr-1", on: "2026-09-07")
      ]
      $0.reviews = [
        ReviewRecord(id: "r-1", kind: kind).with {
          $0.planned = day
          $0.invited = ["c-1", "c-3", "c-4", "c-5", "c-6"]
          $0.reported = ["c-1", "c-2"]
          $0.annualReview = kind == .annual ? AnnualReview() : nil
          $0.annualReview?.noticeGiven = "2026-09-01"
          $0.annualReview?.papersCirculated = "2026-09-01"
        }
      ]
      change(&$0)
    }
  }

  static func findings(
    _ plan: LearningPlan,
    in year: YearGroup? = nil,
    asOf day: Day = CyclePlans.today
  ) -> [Finding] {
    CyclePlans.findings(plan, .readiness) {
      $0.asOf = day
      $0.yearGroup = year
    }
  }

  static func codes(_ change: (inout LearningPlan) -> Void) -> [RuleID] {
    findings(plan(.annual, change)).map(\.rule)
  }

  @Test("When everything is there, nothing is asked")
  func silence() {
    #expect(Self.findings(Self.plan()) == [])
    #expect(Self.findings(Self.plan(.annual)) == [])
    #expect(Self.findings(Self.plan(.annual), in: "8") == [])
  }

  @Test(
    "It is asked from four weeks before the review until its day",
    arguments: [
      ("2026-10-06", false), ("2026-10-05", true), ("2026-09-07", true),
      ("2026-09-06", false),
    ] as [(Day, Bool)]
  )
  func window(day: Day, isAsked: Bool) {
    let plan = Self.plan(on: day) { $0.voices = [] }
    #expect(Self.findings(plan).isEmpty == !isAsked)
  }

  @Test("The school chooses how long before a review it is asked")
  func parameter() {
    let plan = Self.plan(on: "2026-10-06") { $0.voices = [] }
    let findings = CyclePlans.findings(plan, .readiness) {
      $0.school.reviewReadinessDays = 29
    }
    #expect(findings.count == 2)
    let never = CyclePlans.findings(plan, .readiness) {
      $0.school.reviewReadinessDays = -1
    }
    #expect(never == [])
  }

  @Test("A next review that was set at the last one counts, and a held one does not")
  func nextReview() {
    let plan = Self.plan {
      $0.voices = []
      $0.reviews = [
        ReviewRecord(id: "r-1").with {
          $0.held = "2026-09-01"
          $0.nextReview = "2026-09-21"
        }
      ]
    }
    #expect(Self.findings(plan).map(\.rule).contains(.pupilViewOutstanding))
    let held = Self.plan {
      $0.voices = []
      $0.reviews[0].held = "2026-09-07"
    }
    #expect(Self.findings(held) == [])
  }

  @Test("Views are wanted of the pupil and the family, or the reason why not")
  func views() {
    #expect(Self.codes { $0.voices.removeFirst() } == [.pupilViewOutstanding])
    #expect(Self.codes { $0.voices.removeLast() } == [.familyViewOutstanding])
    let reason = Self.codes {
      $0.voices[0].text = nil
      $0.voices[0].reasonMissing = "Ill"
    }
    #expect(reason == [])
    let advocate = Self.codes { $0.voices[0].speaker = .advocate }
    #expect(advocate == [])
  }

  @Test("Views, readings and sessions from before the last review are not enough")
  func sinceLastReview() {
    func codes(_ change: (inout LearningPlan) -> Void) -> [RuleID] {
      let plan = Self.plan {
        $0.reviews.append(ReviewRecord(id: "r-0").with { $0.held = "2026-09-05" })
        $0.voices[0].on = "2026-09-05"
        $0.voices[1].on = "2026-09-05"
        change(&$0)
      }
      return Self.findings(plan).map(\.rule)
    }
    #expect(codes { _ in } == [])
    #expect(codes { $0.voices[0].on = "2026-09-04" } == [.pupilViewOutstanding])
    #expect(codes { $0.voices[1].on = nil } == [.familyViewOutstanding])
    let listed = codes {
      $0.voices[1].on = nil
      $0.reviews[0].views = ["v-2"]
    }
    #expect(listed == [])
    #expect(codes { $0.readings[0].on = "2026-09-04" } == [.readingsOutstanding])
    #expect(codes { $0.deliveredSessions[0].on = "2026-09-04" } == [.sessionsOutstanding])
  }

  @Test("Those who lead contribute; others need not, nor those who have left")
  func contributions() throws {
    let findings = Self.findings(Self.plan { $0.reviews[0].reported = ["c-2"] })
    let finding = try #require(findings.first)
    #expect(findings.map(\.rule) == [.contributionOutstanding])
    #expect(finding.path.pointer == "/contributors/0")
    #expect(finding.message.contains("2026-10-05"))
    #expect(Self.codes { $0.reviews[0].reported = [] }.count == 2)
    let lead = Self.codes { $0.targets[0].lead = "c-7" }
    #expect(lead == [.contributionOutstanding])
    let left = Self.codes {
      $0.reviews[0].reported = ["c-1"]
      $0.contributors[1].ends = "2026-09-06"
    }
    #expect(left == [])
    let advice = Self.codes {
      $0.reviews[0].reported = ["c-1"]
      $0.reviews[0].annualReview?.adviceFrom = ["c-2"]
    }
    #expect(advice == [])
    let evidence = Self.codes {
      $0.reviews[0].reported = ["c-1"]
      $0.evidence = [Evidence(id: "e-1", source: .observation)]
      $0.evidence[0].recorder = "c-2"
    }
    #expect(evidence == [])
  }

  @Test("A gap with its reason is a record, and a target on hold needs none")
  func readings() {
    #expect(Self.codes { $0.readings = [] } == [.readingsOutstanding])
    let gap = Self.codes {
      $0.readings[0].value = nil
      $0.readings[0].gap = "absent"
    }
    #expect(gap == [])
    let paused = Self.codes {
      $0.readings = []
      $0.targets[0].lifecycle = .onHold
    }
    #expect(paused == [])
    let ended = Self.codes {
      $0.deliveredSessions = []
      $0.provision[0].ends = "2026-09-06"
    }
    #expect(ended == [])
  }

  @Test("Notice, advice and invitations belong to the review of an EHC plan only")
  func annual() {
    #expect(
      Self.codes { $0.reviews[0].annualReview?.noticeGiven = nil }
        == [.noticeOutstanding]
    )
    #expect(
      Self.codes { $0.reviews[0].annualReview?.papersCirculated = nil }
        == [.papersOutstanding]
    )
    #expect(Self.codes { $0.reviews[0].invited.removeLast() } == [.invitationOutstanding])
    let termly = Self.plan { $0.reviews[0].invited = [] }
    #expect(Self.findings(termly) == [])
    let force = Self.findings(
      Self.plan(.annual) { $0.reviews[0].annualReview = nil }
    ).map(\.force)
    #expect(force == [.must, .must])
  }

  @Test("Until two weeks before it is information, and after that a warning")
  func lateness() {
    let plan = Self.plan(.annual) { $0.reviews[0].annualReview?.noticeGiven = nil }
    let early = Self.findings(plan, asOf: "2026-09-21").map(\.severity)
    let late = Self.findings(plan, asOf: "2026-09-22").map(\.severity)
    #expect(early == [.info])
    #expect(late == [.warning])
  }

  @Test(
    "Adulthood is prepared for from Year 9",
    arguments: [("8", false), ("9", true), ("14", true)] as [(YearGroup, Bool)]
  )
  func adulthood(year: YearGroup, isAsked: Bool) {
    let codes = Self.findings(Self.plan(.annual), in: year).map(\.rule)
    #expect(codes == (isAsked ? [.adulthoodOutstanding] : []))
    let hopes = Self.plan(.annual) { $0.voices[0].topic = .aspirations }
    #expect(Self.findings(hopes, in: year) == [])
    let pathway = Self.plan(.annual) { $0.targets[0].pathway = .employment }
    #expect(Self.findings(pathway, in: year) == [])
    #expect(Self.findings(Self.plan(), in: year) == [])
  }

  // MARK: Afterwards

  static func held(
    asOf day: Day,
    _ change: (inout AnnualReview) -> Void = { _ in }
  ) -> [RuleID] {
    let plan = Self.plan(.annual) {
      $0.reviews[0].planned = nil
      $0.reviews[0].held = "2026-11-10"
      change(&$0.reviews[0].annualReview.unwrapped)
    }
    return Self.findings(plan, asOf: day).map(\.rule)
  }

  @Test("The report is asked for after two weeks, the decision after four")
  func afterwards() {
    #expect(Self.held(asOf: "2026-11-24") == [])
    #expect(Self.held(asOf: "2026-11-25") == [.reportOutstanding, .reportOutstanding])
    let reported = { (steps: inout AnnualReview) in
      steps.reportSent = "2026-11-20"
      steps.recommendations = "Keep"
    }
    #expect(Self.held(asOf: "2026-12-08", reported) == [])
    #expect(Self.held(asOf: "2026-12-09", reported) == [.decisionOutstanding])
    let decided = Self.held(asOf: "2027-06-01") {
      reported(&$0)
      $0.authorityDecision = .maintain
      $0.authorityDecided = "2026-12-01"
    }
    #expect(decided == [])
  }

  @Test("Hostile days and identifiers are no reason to stop")
  func hostile() {
    let days: [Day] = [.first, .last, "2026-09-07"]
    for day in days {
      let plan = Self.plan(.annual, on: day) {
        $0.contributors = []
        $0.reviews.append(ReviewRecord(id: "r-1").with { $0.held = day })
        $0.reviews[1].nextReview = day
        $0.reviews[0].invited = ["nobody"]
      }
      _ = Self.findings(plan, in: "9", asOf: day)
    }
  }
}

extension AnnualReview? {
  /// The steps, made where there are none.
  fileprivate var unwrapped: AnnualReview {
    get { self ?? AnnualReview() }
    set { self = newValue }
  }
}
