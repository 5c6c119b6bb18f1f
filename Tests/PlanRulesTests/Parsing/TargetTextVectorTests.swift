import PlanModel
import PlanRules
import Testing

@Suite("Published goals")
struct TargetTextVectorTests {
  static func rules(_ text: String, dates: DateOrder = .dayMonthYear) -> Set<RuleID> {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [Target(id: "t-1", text: text)]
    }
    var context = RuleContext(asOf: "2026-09-07")
    context.dateOrder = dates
    return Set(plan.findings(applying: .wording, in: context).map(\.rule))
  }

  @Test("SV-040: a rate with accuracy on two data points, from a start")
  func rate() {
    let text = """
      By January 2018, when presented with unrehearsed 5th grade level passages, Cindy \
      will increase her rate of reading orally from 84 correct words per minute to 121 \
      correct words per minute with at least 95% accuracy for two consecutive data \
      points, as measured weekly by special education staff.
      """
    let read = TargetText(text)
    #expect(read.due?.value.latest == "2018-01-31")
    #expect(read.actor?.value == "Cindy")
    #expect(
      read.condition?.value
        == "when presented with unrehearsed 5th grade level passages"
    )
    #expect(read.baseline?.value == Baseline(value: 84, unit: .wordsPerMinute))
    let criterion = Criterion.rate(
      121,
      .wordsPerMinute,
      minimumAccuracy: 95,
      onConsecutive: 2
    )
    #expect(read.criterion?.value == criterion)
    #expect(read.frequency?.value == .weekly)
    #expect(read.tool == nil)
    let found = Self.rules(text)
    let excluded: Set<RuleID> = [
      .vagueVerb, .conditionMissing, .criterionMissing, .scheduleMissing,
      .baselineMissing, .dueMissing,
    ]
    #expect(found.isDisjoint(with: excluded))
  }

  @Test("SV-041: a compound criterion, and a date that two countries read in two ways")
  func compound() {
    let text = """
      By 10/2/24, given 10 problems with dividends within four digits and divisors within \
      one digit, Mikah will determine the quotient by using a division strategy, in 4/5 \
      trials with 80% accuracy as measured by student work samples.
      """
    let american = TargetText(text, dates: .monthDayYear)
    #expect(american.due?.value.latest == "2024-10-02")
    #expect(american.due?.value.precision == .day)
    #expect(TargetText(text).due?.value.latest == "2024-02-10")
    #expect(american.actor?.value == "Mikah")
    #expect(american.verb?.value == "determine")
    #expect(american.condition?.value.hasPrefix("given 10 problems") == true)
    #expect(american.criterion?.value == .compound(percent: 80, on: 4, of: 5))
    #expect(american.tool?.value == "student work samples")
    #expect(american.frequency == nil)
    let found = Self.rules(text, dates: .monthDayYear)
    #expect(found.isSuperset(of: [.scheduleMissing, .baselineMissing, .ambiguousDate]))
    let excluded: Set<RuleID> = [
      .vagueVerb, .conditionMissing, .criterionMissing, .toolMissing, .dueMissing,
    ]
    #expect(found.isDisjoint(with: excluded))
  }

  @Test("SV-042: a frequency, and a term that needs a calendar")
  func frequency() {
    let text = """
      By the end of the term, X will initiate a conversation with a peer during \
      unstructured break time on at least 3 occasions per week.
      """
    let read = TargetText(text)
    #expect(read.due?.value.isEndOfTerm == true)
    #expect(read.due?.value.needs == .calendar)
    #expect(read.due?.value.latest == nil)
    #expect(read.verb?.value == "initiate")
    #expect(read.condition?.value == "during unstructured break time")
    #expect(read.criterion?.value == .atLeast(3, per: .week))
    #expect(read.tool == nil && read.frequency == nil)
    let found = Self.rules(text)
    #expect(found.isSuperset(of: [.dateNeedsCalendar, .toolMissing, .baselineMissing]))
    #expect(found.isDisjoint(with: [.vagueVerb, .conditionMissing, .criterionMissing]))
  }

  @Test(
    "SV-043: vague goals are told their vague words",
    arguments: [
      ("The pupil will improve reading comprehension.", ["improve"]),
      ("Will develop an understanding of number.", ["develop an understanding"]),
      ("To be more aware of others.", ["be more aware"]),
      ("X will improve his literacy.", ["improve"]),
      ("Will use 10 new words in context during classroom activities by July 2026.", []),
    ]
  )
  func vague(text: String, terms: [String]) throws {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [Target(id: "t-1", text: text)]
    }
    let context = RuleContext(asOf: "2026-01-05")
    let findings = plan.findings(applying: .wording, in: context)
    let bytes = Array(text.utf8)
    let found = findings.filter { $0.rule == .vagueVerb }.compactMap(\.words)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == terms)
    let letters = try #require(
      plan.smartAssessments(applying: .wording, in: context).first
    )
    #expect((letters[.measurable].state != .notMet) == terms.isEmpty)
    #expect((letters[.timeBound].state == .met) == terms.isEmpty)
    if terms.isEmpty { #expect(!findings.contains { $0.severity == .error }) }
  }

  @Test(
    "SV-044: a start is a number, or a description with a count",
    arguments: [
      ("struggles with reading", false),
      ("reads 42 wcpm on Y3 passages, 12 Sept 2026, median of 3", true),
      ("finds maths hard", false),
      ("initiates 0-1 times per break (5 observations)", true),
      ("works at Year 3 level since September 2026", false),
    ]
  )
  func starts(text: String, isSpecific: Bool) {
    #expect(Baseline().with { $0.text = text }.isSpecific == isSpecific)
  }

  @Test("SV-055: an open intention is looked at by its own rules only")
  func openIntention() {
    let engagement = TargetStyle(rawValue: "engagement")
    let full = Target(
      id: "t-1",
      text: "Ayla explores cause and effect with sound-making objects she chooses",
      style: engagement
    ).with {
      $0.reviewOn = "2027-02-12"
      $0.intention = OpenIntention().with { $0.evidencePlan = "video, 2 per half term" }
      $0.voices = ["v-1"]
    }
    let bare = Target(id: "t-2", text: "Ayla explores sounds", style: engagement)
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [full, bare]
    }
    let findings = plan.findings(applying: .standard, asOf: "2026-09-07")
      .filter { $0.path.member == "targets" }
    let smart = ["S", "M", "T"]
    #expect(!findings.contains { smart.contains($0.topic.rawValue) })
    let open = findings.filter { $0.topic == .openTarget }
    #expect(!open.contains { $0.path.index == 0 })
    let expected: [RuleID] = [
      .openReviewDateMissing, .evidencePlanMissing, .openVoiceMissing,
    ]
    #expect(open.map(\.rule) == expected)
    #expect(plan.smartAssessments(in: RuleContext(asOf: "2026-09-07")).isEmpty)
  }
}
