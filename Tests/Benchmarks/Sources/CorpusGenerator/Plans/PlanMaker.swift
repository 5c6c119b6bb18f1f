import PlanModel

/// Makes up plans that are as long and as varied as those of schools.
struct PlanMaker {
  var numbers: SeededNumbers

  /// The first day of the plan that is being made.
  var start: Day = "2026-09-01"

  init(seed: Int) {
    numbers = SeededNumbers(seed: seed)
  }

  /// Returns a plan.
  ///
  /// - Parameter place: The place of the plan among all plans, from 0.
  /// - Returns: The plan.
  mutating func plan(at place: Int) -> LearningPlan {
    start = Day("2026-09-01").advanced(by: numbers.number(0...400))
    var plan = LearningPlan(id: identifier(), pupil: part("p", 1_000_000 + place))
    plan.kind = code(numbers.one(of: [.senSupportPlan, .personalLearningPlan]))
    if numbers.happens(700) { plan.title = "Plan for the term" }
    plan.starts = start
    plan.ends = start.advanced(by: numbers.number(80...330))
    plan.academicYear = AcademicYear(containing: start)
    plan.cycle = numbers.number(1...9)
    plan.lifecycle = numbers.one(of: [.proposed, .active, .completed])
    plan.contributors = (1...numbers.number(2...3)).map { contributor($0) }
    if numbers.happens(200) { plan.profile = profile() }
    plan.voices = (1...(numbers.happens(300) ? 2 : 1)).map { voice($0) }
    addFindings(to: &plan)
    addTargets(to: &plan)
    addProgress(to: &plan)
    addUnknownMembers(to: &plan)
    return plan
  }

  /// Adds members that this version of the format does not know to two plans in a hundred.
  private mutating func addUnknownMembers(to plan: inout LearningPlan) {
    guard numbers.happens(20) else { return }
    let number = numbers.number(1...1_000_000)
    plan.unknownMembers["localSystem"] =
      #"{"ref":\#(number),"tags":["a","b\\n",null,true,[1500,-2.5]]}"#
  }
}

// MARK: - Values

extension PlanMaker {
  /// Returns an identifier of 36 characters in the form of a UUID.
  mutating func identifier<Subject>() -> Identifier<Subject> {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, length) in [8, 4, 4, 4, 12].enumerated() {
      if index > 0 { text.append(UInt8(ascii: "-")) }
      for _ in 0..<length { text.append(digits[numbers.number(0...15)]) }
    }
    return Identifier(String(decoding: text, as: UTF8.self)) ?? .blank
  }

  /// Returns the identifier of a part of a plan, such as `t-2`.
  func part<Subject>(_ letter: String, _ place: Int) -> Identifier<Subject> {
    Identifier("\(letter)-\(place)") ?? .blank
  }

  /// Returns a code, and in one of 200 cases one that no vocabulary knows.
  mutating func code<Code: VocabularyCode>(_ code: Code) -> Code {
    numbers.happens(5) ? Code(rawValue: "local-\(numbers.number(1...99))") : code
  }

  /// Returns a day of the plan's period.
  mutating func day() -> Day {
    start.advanced(by: numbers.number(0...330))
  }

  /// Returns a number: whole, or with one or three digits after the point.
  mutating func value() -> Number {
    switch numbers.number(0...99) {
    case 0...54: number(numbers.number(0...100), 0)
    case 55...84: number(numbers.number(0...1_000), -1)
    default: number(numbers.number(0...20_000), -3)
    }
  }

  mutating func sentences(_ range: ClosedRange<Int>) -> String {
    (1...numbers.number(range)).map { _ in numbers.one(of: Phrases.sentences) }
      .joined(separator: " ")
  }

  private func number(_ digits: Int, _ exponent: Int) -> Number {
    Number(significand: Int64(digits), exponent: exponent) ?? 0
  }
}

// MARK: - People

extension PlanMaker {
  private mutating func contributor(_ place: Int) -> Contributor {
    let given = numbers.one(of: Phrases.givenNames)
    let family = numbers.one(of: Phrases.familyNames)
    return Contributor(
      id: part("c", place),
      role: code(numbers.one(of: [.classTeacher, .senco, .parentOrCarer, .staff])),
      name: "\(given) \(family)"
    )
  }

  private mutating func profile() -> Profile {
    var profile = Profile()
    profile.strengths = [numbers.one(of: Phrases.sentences)]
    profile.interests = numbers.some(numbers.number(1...3), of: Phrases.interests)
    profile.howToSupport = [numbers.one(of: Phrases.strategies)]
    return profile
  }

  private mutating func voice(_ place: Int) -> Voice {
    var voice = Voice(
      id: part("v", place),
      speaker: place == 1 ? .pupil : .parentOrCarer,
      text: numbers.one(of: Phrases.hopes)
    )
    voice.topic = .views
    if numbers.happens(500) { voice.medium = numbers.one(of: [.speech, .drawing]) }
    voice.on = day()
    return voice
  }
}
