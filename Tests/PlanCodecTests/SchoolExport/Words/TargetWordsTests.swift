import PlanCodec
import PlanModel
import Testing

@Suite("Words of a target")
struct TargetWordsTests {
  @Test(
    "A criterion in one of the forms is typed and keeps its words",
    arguments: [
      ("8 out of 10", .occasions(8, of: 10)), ("8/10", .occasions(8, of: 10)),
      ("80%", .percent(80)), ("at least 80%", .percent(80)),
      ("80% on 3 consecutive occasions", .percent(80, onConsecutive: 3)),
      ("60 words per minute", .rate(60, .wordsPerMinute)),
      ("at least 3 times per week", .atLeast(3, per: .week)),
      ("on at least 2 occasions each lesson", .atLeast(2, per: .session)),
      ("At least 1 time a day", .atLeast(1, per: .day)),
      ("within 5 minutes", .within(5, .minutes)),
      ("within 30 seconds", .within(30, .seconds)),
      ("1 gesture prompt", .independence(maximumPrompts: 1, level: .gesture)),
      ("for 10 minutes", .atLeast(for: 10, .minutes)),
      ("Independently", .independence()),
      (
        "with no more than 1 verbal prompt",
        .independence(maximumPrompts: 1, level: .verbal)
      ),
      ("2 verbal prompts", .independence(maximumPrompts: 2, level: .verbal)),
      ("with no more than 3 prompts", .independence(maximumPrompts: 3)),
      ("level 3", .rubric(level: 3)),
    ] as [(String, Criterion)]
  )
  func criteria(text: String, criterion: Criterion) throws {
    let school = try HandmadeExport.target([("Criterion", text)])
    #expect(school.plans[0].targets[0].criterion == criterion.with { $0.text = text })
    #expect(school.problems.isEmpty)
  }

  @Test(
    "A criterion in no form is kept in words, with a notice",
    arguments: [
      "most of the time", "10 minutes", "12 out of 10", "180%", "within a while",
      "at least often per week", "3 strange prompts", "prompt", "0 or better",
      "level three", "8 out of 10 and 80%",
    ]
  )
  func criteriaInWords(text: String) throws {
    let school = try HandmadeExport.target([("Criterion", text)])
    #expect(school.plans[0].targets[0].criterion == .words(text))
    #expect(HandmadeExport.summary(school) == ["targets.csv 2:3 unclearText keptAsText"])
  }

  @Test("Zero or better is a level of goal attainment scaling and of nothing else")
  func attainment() throws {
    let school = try HandmadeExport.target([
      ("Style", "GAS"), ("Criterion", "0 or better"), ("Baseline", "-2"),
    ])
    let target = school.plans[0].targets[0]
    #expect(target.criterion?.level == 0)
    #expect(target.attainmentBaseline == -2)
  }

  @Test(
    "A frequency in one of the forms is typed and keeps its words",
    arguments: [
      ("daily", .daily), ("3 times a week", .times(3, per: .week)), ("weekly", .weekly),
      ("Fortnightly", .fortnightly), ("half-termly", .halfTermly), ("termly", .termly),
      ("once a month", .times(1, per: .month)), ("twice per day", .times(2, per: .day)),
      ("every week", .weekly), ("every 2 weeks", .fortnightly),
      ("every 3 days", Frequency(times: 1, period: .day, every: 3)),
    ] as [(String, Frequency)]
  )
  func frequencies(text: String, frequency: Frequency) throws {
    let school = try HandmadeExport.target([("Frequency", text)])
    let measure = school.plans[0].targets[0].measure
    #expect(measure?.frequency == frequency.with { $0.text = text })
    #expect(school.problems.isEmpty)
  }

  @Test("A frequency in no form is kept in words, with a notice")
  func frequencyInWords() throws {
    let school = try HandmadeExport.target([("Frequency", "when we can")])
    let target = school.plans[0].targets[0]
    #expect(target.measure == nil)
    #expect(target.monitoring?.measurement?.text == "when we can")
    #expect(HandmadeExport.summary(school) == ["targets.csv 2:3 unclearText keptAsText"])
  }

  @Test(
    "A baseline is read in all its forms",
    arguments: [
      ("42", 42, nil, nil), ("-2", -2, nil, nil), ("3/10", 3, 10, nil),
      ("2 out of 10", 2, 10, nil), ("45%", 45, nil, .percent),
    ] as [(String, Number, Number?, MeasureUnit?)]
  )
  func baselines(text: String, value: Number, outOf: Number?, unit: MeasureUnit?) throws {
    let school = try HandmadeExport.target([("Baseline", text)])
    let baseline = school.plans[0].targets[0].baseline
    #expect(baseline?.value == value)
    #expect(baseline?.outOf == outOf)
    #expect(baseline?.unit == unit)
    #expect(baseline?.text == text)
    #expect(school.problems.isEmpty)
  }

  @Test("A vague baseline is no problem, and a number gone wrong is a notice")
  func baselineInWords() throws {
    let vague = try HandmadeExport.target([("Baseline", "struggles with reading")])
    #expect(vague.plans[0].targets[0].baseline?.text == "struggles with reading")
    #expect(vague.problems.isEmpty)
    let wrong = try HandmadeExport.target([("Baseline", "12/10")])
    #expect(wrong.plans[0].targets[0].baseline == Baseline().with { $0.text = "12/10" })
    #expect(HandmadeExport.summary(wrong) == ["targets.csv 2:3 invalidNumber keptAsText"])
  }

  @Test(
    "A skill is a verb with its words, and no word is lost",
    arguments: [
      ("read aloud", "read", "aloud", nil), ("count", "count", nil, nil),
      ("to multiply by ten", "multiply", "by ten", nil),
      ("correctly solve sums", "solve", "sums", "correctly"),
    ] as [(String, String, String?, String?)]
  )
  func skills(text: String, verb: String, object: String?, manner: String?) throws {
    let school = try HandmadeExport.target([("Skill", text)])
    let skill = school.plans[0].targets[0].skill
    #expect(skill == Skill(verb: verb, object: object).with { $0.manner = manner })
    #expect(school.problems.isEmpty)
  }

  @Test("A skill that begins with no verb is left out, with a problem")
  func noSkill() throws {
    let school = try HandmadeExport.target([("Skill", "better handwriting")])
    #expect(school.plans[0].targets[0].skill == nil)
    #expect(HandmadeExport.summary(school) == ["targets.csv 2:3 unclearText cellSkipped"])
  }

  @Test("An outcome in the same words is one outcome, with its reference apart")
  func outcomes() {
    let school = HandmadeExport.imported(
      HandmadeExport.pupils,
      """
      UPN,Target,EHC Outcome,Outcome
      B305999926455,Will count to ten,Outcome 2: counts things,
      B305999926455,Will count to five,Outcome 2: counts things,Likes numbers: all of them
      """
    )
    let outcomes = school.plans[0].outcomes
    #expect(outcomes.map(\.text) == ["counts things", "Likes numbers: all of them"])
    #expect(outcomes.map(\.ehcReference) == ["Outcome 2", nil])
    #expect(
      school.plans[0].targets.map(\.outcomes) == [
        ["o-0001-1"], ["o-0001-1", "o-0001-2"],
      ]
    )
  }

  @Test("A due date that is no day is kept in words, and a wrong number is left out")
  func cells() throws {
    let school = try HandmadeExport.target([
      ("Due Date", "end of term"), ("Start Date", "soon"), ("Minutes", "twenty"),
      ("Delivered By", "Travel trainer"), ("Group Size", "0"),
    ])
    let target = school.plans[0].targets[0]
    #expect(target.due == nil && target.dueText == "end of term")
    #expect(school.plans[0].provision.map(\.deliverer) == ["Travel trainer"])
    #expect(school.plans[0].provision.map(\.role) == [nil])
    #expect(
      HandmadeExport.summary(school) == [
        "targets.csv 2:3 invalidDate keptAsText",
        "targets.csv 2:4 invalidDate cellSkipped",
        "targets.csv 2:5 invalidNumber cellSkipped",
        "targets.csv 2:7 invalidNumber cellSkipped",
      ]
    )
  }
}
