import PlanModel

/// Targets drawn from a seed: the same seed gives the same targets on every machine.
struct RandomTargets {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    // SplitMix64 (Steele, Lea and Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(0...choices.count - 1)]
  }

  private mutating func isChosen() -> Bool { number(0...1) == 1 }

  // MARK: - Parts

  static let skills = [
    ("solve", "two-step word problems"), ("read", "unseen passages aloud"),
    ("spell", "words with silent letters"), ("ask for", "help"), ("greet", "a peer"),
    ("follow", "a visual timetable"), ("write", "a recount"), ("name", "coins and notes"),
    ("sort", "the recycling"), ("retell", "a familiar story"), ("cut", "along a line"),
    ("travel", "home by bus"), ("choose", "an activity"), ("tie", "shoelaces"),
  ]
  private static let conditions = [
    "given a number line", "when shown a picture", "during break", "using a word mat",
    "with a talking tin", "after lunch", "given unseen passages of Year 3",
  ]
  private static let tools = [
    "CBM probes", "work samples", "tally chart", "observation sheet", "spelling tests",
    "class record sheet", "one-minute reads",
  ]
  private static let frequencies: [Frequency] = [
    .daily, .weekly, .fortnightly, .halfTermly, .termly, .times(3, per: .week),
    .times(2, per: .week), .times(1, per: .month),
    Frequency(times: 1, period: .week, every: 6),
  ]

  private mutating func day() -> Day {
    Day(year: number(2_025...2_035), month: number(1...12), day: number(1...28))
      ?? "2027-06-30"
  }

  mutating func criterion() -> Criterion {
    let whole = number(2...12)
    let passes = number(1...whole)
    let percent = Number(exactly: number(1...100)) ?? 80
    let value = Number(exactly: number(2...120)) ?? 60
    let row = number(1...4)
    return switch number(0...9) {
    case 0: .occasions(passes, of: whole)
    case 1: .percent(percent, onConsecutive: row)
    case 2: .rate(value, .wordsPerMinute, onConsecutive: row)
    case 3: .rate(value, .wordsPerMinute, minimumAccuracy: percent)
    case 4: .within(value, pick([.minutes, .seconds]))
    case 5: .atLeast(for: value, pick([.minutes, .seconds]))
    case 6: .atLeast(number(1...9), per: pick([.day, .week, .session, .term, .month]))
    case 7: .rubric(level: number(1...6), of: "class writing rubric")
    case 8: .independence(maximumPrompts: number(0...4))
    default: .compound(percent: percent, on: passes, of: whole)
    }
  }

  /// Returns a target in whose text each part can be read with certainty.
  mutating func target() -> Target {
    let (verb, object) = pick(Self.skills)
    var target = Target(id: "t-1")
    target.skill = Skill(verb: verb, object: object)
    target.criterion = criterion()
    if isChosen() { target.condition = pick(Self.conditions) }
    if isChosen() {
      target.due = day()
    } else if let due = Day(year: number(2_025...2_035), month: number(1...12), day: 1) {
      target.due = due.endOfMonth
      target.duePrecision = .month
    }
    if isChosen() {
      target.measure = Measure(tool: pick(Self.tools))
      if isChosen() { target.measure?.frequency = pick(Self.frequencies) }
    }
    return target
  }

  /// Returns a target with a start in the form of its criterion.
  mutating func targetWithStart() -> Target {
    var target = target()
    guard let criterion = target.criterion else { return target }
    let value = Number(exactly: number(2...40)) ?? 3
    switch criterion.kind {
    case .occasions:
      target.baseline = Baseline(value: 1).with {
        $0.outOf = criterion.occasions.flatMap { Number(exactly: $0) }
      }
    case .percent, .compound:
      target.baseline = Baseline(value: value, unit: .percent)
    case .rate, .within, .atLeastFor:
      target.baseline = Baseline(value: value, unit: criterion.unit)
    default:
      target.baseline = Baseline().with { $0.text = "first steps seen" }
    }
    return target
  }

  // MARK: - Hostile values

  private static let strings = [
    "", " ", "\0", "\n\n", "a\u{2028}b", "\u{85}", "…", ".", ".,;:", "not", "stop", "a",
    "to", "by", "“",
    "\u{301}",
    "👩\u{200D}👩\u{200D}👧", "will be able to", "given", "when", "the", "é", "Z", "end of",
    "so that",
    String(repeating: "a", count: 3_000), String(repeating: "by to ", count: 500),
  ]

  private mutating func text() -> String { pick(Self.strings) }

  private mutating func integer() -> Int { pick([.min, -1, 0, 1, 2, 10, .max]) }

  private mutating func value() -> Number {
    pick([-1, 0, 1, 0.5, 100, 1e15, 999_999_999_999_999_999])
  }

  /// Returns a target of values that nobody would write.
  mutating func hostileTarget() -> Target {
    var target = Target(
      id: "t-1",
      style: pick(["smart", "scruffy", "attainmentScale", ""])
    )
    let kinds = CriterionKind.vocabulary.entries.map(\.code) + [""]
    let units = MeasureUnit.vocabulary.entries.map(\.code) + ["", "\n"]
    if isChosen() { target.text = text() }
    if isChosen() { target.skill = Skill(verb: text(), object: text()) }
    target.condition = text()
    target.dueText = text()
    target.soThat = text()
    if isChosen() { target.due = pick([.first, .last]) }
    target.duePrecision = pick(["day", "month", "term", ""])
    target.goal = value()
    target.criterion = Criterion(kind: pick(kinds)).with {
      $0.passes = integer()
      $0.occasions = integer()
      $0.percent = value()
      $0.value = value()
      $0.unit = pick(units)
      $0.consecutive = integer()
      $0.minimumAccuracy = value()
      $0.times = integer()
      $0.period = PeriodUnit(rawValue: text())
      $0.level = integer()
      $0.scale = text()
      $0.maximumPrompts = integer()
      $0.promptLevel = PromptLevel(rawValue: text())
      $0.settings = integer()
      $0.people = integer()
      $0.weeks = integer()
    }
    target.measure = Measure(tool: text(), unit: pick(units)).with {
      $0.direction = pick([.increase, .decrease, .maintain])
      $0.frequency = Frequency(times: integer(), period: .week, every: integer())
      $0.passMark = text()
    }
    target.baseline = Baseline(value: value(), unit: pick(units)).with {
      $0.outOf = value()
      $0.text = text()
    }
    target.intention = OpenIntention(text: text()).with {
      $0.noticing = [text(), text()]
      $0.evidencePlan = text()
    }
    target.attainmentBaseline = integer()
    return target
  }
}
