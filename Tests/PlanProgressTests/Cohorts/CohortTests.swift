import PlanModel
import PlanProgress
import Testing

@Suite("Cohort")
struct CohortTests {
  static let today: Day = "2026-12-07"

  // MARK: - Cases

  /// Returns a target with readings of words a minute from week 1.
  static func target(
    _ values: [Number?],
    _ change: (inout Target) -> Void = { _ in }
  ) -> CohortTarget {
    let target = Cases.reader.with {
      $0.areas = [.cognitionAndLearning]
      change(&$0)
    }
    let summary = ProgressSummary(
      of: target,
      readings: Cases.weekly(values),
      asOf: today
    )
    return CohortTarget(target, summary: summary)
  }

  static func questions(
    _ target: CohortTarget,
    _ policy: CohortPolicy = .init()
  ) -> [CohortQuestion] {
    var cohort = Cohort(asOf: today, policy: policy)
    cohort.add(CohortMember("p", yearGroup: .year7, targets: [target]))
    return cohort.groups.map(\.question)
  }

  static let slow: [Number?] = [42, 43, 42, 44, 43, 45, 44, 45, 44, 46, 45, 46, 46]

  static func member(_ number: Int) -> CohortMember {
    var numbers = SeededNumbers(seed: UInt64(number))
    let years: [YearGroup?] = [.year7, .year8, .year9, nil, "strange"]
    let targets = (0...numbers.next(below: 3)).map { _ in
      let end = Number(exactly: 40 + numbers.next(below: 40))
      let style: TargetStyle = numbers.next(below: 5) == 0 ? .scruffy : .smart
      var target = target([44, 45, end]) {
        $0.style = style
        $0.areas = numbers.next(below: 2) == 0 ? [.cognitionAndLearning] : []
      }
      target.delivery = CohortDelivery(given: numbers.next(below: 11), planned: 10)
      return target
    }
    let id = Pupil.ID("p-\(number)") ?? .blank
    return CohortMember(id, yearGroup: years[numbers.next(below: 5)], targets: targets)
  }

  static func cohort(_ members: some Sequence<CohortMember>) -> Cohort {
    var cohort = Cohort(asOf: today, policy: .init().with { $0.entriesPerQuestion = 20 })
    for member in members { cohort.add(member) }
    return cohort
  }

  // MARK: - Questions

  @Test("A target that goes as planned raises no question")
  func quiet() {
    #expect(Self.questions(Self.target(Self.slow)) == [])
  }

  @Test("Missing sessions come first, and are named beside what concerns the pupil")
  func delivery() {
    var target = Self.target(Self.slow) { $0.due = Self.today + .weeks(2) }
    target.delivery = CohortDelivery(given: 7, planned: 10)
    #expect(Self.questions(target) == [.sessionsNotDelivered, .dueAndNotMet])
    var cohort = Cohort(asOf: Self.today)
    cohort.add(CohortMember("p", yearGroup: nil, targets: [target]))
    #expect(cohort.groups.last?.entries.first?.text.contains("look there first") == true)
    target.delivery = CohortDelivery(given: 8, planned: 10)
    #expect(Self.questions(target) == [.dueAndNotMet])
    target.delivery = CohortDelivery(given: 0, planned: 4)
    #expect(Self.questions(target) == [.dueAndNotMet])
  }

  @Test("Four weeks without a reading are a question, three are none")
  func noReading() {
    #expect(Self.questions(Self.target(Array(Self.slow.prefix(10)))) == [])
    #expect(Self.questions(Self.target(Array(Self.slow.prefix(9)))) == [.noRecentReading])
    #expect(Self.questions(Self.target([nil, nil])) == [.noRecentReading])
    let policy = CohortPolicy().with { $0.weeksWithoutReading = 5 }
    #expect(Self.questions(Self.target(Array(Self.slow.prefix(9))), policy) == [])
  }

  @Test("A criterion that was met is celebrated, and one that was lost is asked about")
  func met() {
    let kept: [Number?] = Self.slow + [72]
    #expect(Self.questions(Self.target(Array(kept.suffix(13)))) == [.criterionMet])
    let lost: [Number?] = [72] + Self.slow.suffix(12)
    #expect(Self.questions(Self.target(lost)) == [.lostAgain])
  }

  @Test("A trend beyond the aim asks whether to aim higher")
  func ahead() {
    let steep: [Number?] = (0..<13).map { Number(exactly: 43 + 2 * $0) }
    #expect(Self.questions(Self.target(steep)) == [.aheadOfAim])
  }

  @Test("A criterion that can't be judged is listed with its reason")
  func cannotJudge() throws {
    var cohort = Cohort(asOf: Self.today)
    let target = Self.target(Self.slow) { $0.criterion = nil }
    cohort.add(CohortMember("p", yearGroup: nil, targets: [target]))
    let group = try #require(cohort.groups.first)
    #expect(group.question == .cannotJudge)
    #expect(group.entries.map(\.reason) == [.criterionMissing])
  }

  @Test("A target that is finished or not begun raises no question")
  func notWorkedOn() {
    for lifecycle in [Lifecycle.completed, .cancelled, .proposed, .onHold] {
      let target = Self.target([nil]) { $0.lifecycle = lifecycle }
      #expect(Self.questions(target) == [])
    }
  }

  @Test("A decision point that fired is listed from a plan")
  func plan() throws {
    var plan = LearningPlan(id: "plan", pupil: "p")
    let point = DecisionPoint(
      id: "d",
      conditions: [
        DecisionCondition(
          metric: .value,
          statistic: .medianOfLast3,
          comparison: .below,
          value: 60
        ).with {
          $0.atWeek = 10
        }
      ]
    )
    plan.targets = [Cases.reader.with { $0.decisionPoints = [point] }]
    plan.readings = Cases.weekly(Self.slow)
    var cohort = Cohort(asOf: Self.today)
    cohort.add(CohortMember("p", yearGroup: .year7, plans: [plan], asOf: Self.today))
    let group = try #require(cohort.groups.first)
    #expect(group.question == .decisionPointFired)
    #expect(group.entries.map(\.plan) == ["plan"])
    #expect(
      CohortMember("x", yearGroup: nil, plans: [plan], asOf: Self.today).targets == []
    )
  }

  @Test("Under a question targets stand in the order in which they were added")
  func callersOrder() {
    let values: [Number] = [46, 40, 60, 44]
    var cohort = Cohort(asOf: Self.today)
    for (place, value) in values.enumerated() {
      let id = Pupil.ID("p-\(place)") ?? .blank
      let target = Self.target([value])
      cohort.add(CohortMember(id, yearGroup: nil, targets: [target]))
    }
    let pupils = cohort.groups.first?.entries.map(\.pupil)
    #expect(pupils == ["p-0", "p-1", "p-2", "p-3"])
  }

  @Test("Every question ends in asking adults, and none is about how a pupil compares")
  func words() {
    #expect(CohortQuestion.inOrder.allSatisfy { $0.text.hasSuffix("?") })
    #expect("\(Self.cohort([]))" == "Cohort")
  }

  // MARK: - Counts

  @Test("Counts stand side by side, and small ones are suppressed")
  func table() throws {
    let members = (0..<40).map { number in
      let id = Pupil.ID("p-\(number)") ?? .blank
      let end: Number = number < 20 ? 72 : 45
      var target = Self.target([44, end, number < 12 ? nil : end])
      target.delivery = CohortDelivery(given: number % 2 * 10, planned: 10)
      let year: YearGroup = number % 2 == 0 ? .year8 : .year7
      return CohortMember(id, yearGroup: year, targets: [target])
    }
    let table = Self.cohort(members).table(by: .yearGroup)
    #expect(table.rows.map(\.code) == ["7", "8"])
    #expect(table.rows.map(\.pupils) == [.count(20), .count(20)])
    #expect(table.whole.targets == .count(40))
    // Of nobody it can't be said; that is a word about the records, and may be shown.
    #expect(table.whole.criterion.yes == .count(20))
    #expect(table.whole.criterion.notKnown == .count(0))
    let few = Self.cohort(Array(members.dropFirst(11))).table(by: .yearGroup)
    let hidden = few.whole.criterion
    #expect(Set([hidden.yes, hidden.no, hidden.notKnown]) == [.suppressed])
    #expect(few.whole.text.contains("too few to show"))
  }

  @Test("A pupil with many targets is one pupil")
  func fewPupils() {
    let members = (0..<9).map { number in
      CohortMember(
        Pupil.ID("p-\(number)") ?? .blank,
        yearGroup: .year7,
        targets: Array(repeating: Self.target(Self.slow), count: 30)
      )
    }
    let table = Self.cohort(members).table(by: .yearGroup)
    #expect(table.whole.targets == .suppressed)
    #expect(table.rows.map(\.targets) == [.suppressed])
  }

  @Test("Open targets are counted apart and are in no percentage")
  func openTargets() {
    let members = (0..<30).map { number in
      CohortMember(
        Pupil.ID("p-\(number)") ?? .blank,
        yearGroup: .year7,
        targets: [Self.target([nil]) { $0.style = number < 5 ? .mapp : .scruffy }]
      )
    }
    let cohort = Self.cohort(members)
    #expect(cohort.openTargets.map(\.style) == [.scruffy, .mapp])
    #expect(cohort.openTargets.map(\.targets) == [.count(25), .suppressed])
    #expect(cohort.table(by: .style).whole.targets == .suppressed)
    #expect(cohort.table(by: .style).rows.isEmpty)
  }

  // MARK: - Laws

  @Test(
    "Two parts merged are the whole, wherever it is cut",
    arguments: [0, 1, 17, 60, 120]
  )
  func merging(cut: Int) throws {
    let members = (0..<120).map(Self.member)
    let whole = Self.cohort(members)
    let one = Self.cohort(members.prefix(cut))
    let two = Self.cohort(members.dropFirst(cut))
    #expect(one.merged(with: two) == whole)
    let again = CohortDimension.allCases.map { whole.table(by: $0) }
    let merged = try #require(one.merged(with: two))
    #expect(CohortDimension.allCases.map { merged.table(by: $0) } == again)
  }

  @Test("Parts of different days or policies are not merged")
  func notMerged() {
    let one = Cohort(asOf: Self.today)
    #expect(one.merged(with: Cohort(asOf: Self.today + .days(1))) == nil)
    let policy = CohortPolicy().with { $0.minimumPupils = 20 }
    #expect(one.merged(with: Cohort(asOf: Self.today, policy: policy)) == nil)
  }

  @Test("The counts do not depend on the order of the pupils")
  func order() {
    let members = (0..<120).map(Self.member)
    let one = Self.cohort(members)
    let two = Self.cohort(members.reversed())
    #expect(
      CohortDimension.allCases.allSatisfy { one.table(by: $0) == two.table(by: $0) }
    )
    #expect(one.groups.map(\.count) == two.groups.map(\.count))
    #expect(one.groups.allSatisfy { $0.entries.count <= 20 })
    #expect(one.groups.allSatisfy { $0.unlisted == $0.count - $0.entries.count })
  }

  @Test("A policy keeps its numbers within sense")
  func policy() {
    let policy = CohortPolicy().with {
      $0.minimumPupils = 3
      $0.weeksWithoutReading = -1
      $0.weeksUntilDue = -1
      $0.deliveryPercent = 900
      $0.leastSessions = 0
      $0.entriesPerQuestion = 0
    }
    #expect(policy.minimumPupils == 10)
    #expect(policy.weeksWithoutReading == 1)
    #expect(policy.weeksUntilDue == 0)
    #expect(policy.deliveryPercent == 100)
    #expect(policy.leastSessions == 1)
    #expect(policy.entriesPerQuestion == 1)
  }
}
