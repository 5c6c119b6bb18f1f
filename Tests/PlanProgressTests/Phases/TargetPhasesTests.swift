import PlanModel
import PlanProgress
import Testing

@Suite("Phases of a target")
struct TargetPhasesTests {
  private static let values: [Number?] = [
    20, 20, 26, 25, 22, 23, 28, 25, 24, 27, 30, 30, 29,
  ]

  /// A target without a baseline, read weekly from week 1.
  private static var target: Target {
    Cases.target(.rate(40, .wordsPerMinute)).with {
      $0.measure = Measure(unit: .wordsPerMinute)
    }
  }

  private static let group = PhaseChange(
    on: Cases.day(ofWeek: 7),
    reason: .provision,
    name: "small group"
  )

  private static func phases(
    _ readings: [Reading] = Cases.weekly(values),
    changes: [PhaseChange] = [group],
    asOf day: Day = "2027-07-20",
    _ change: (inout Target) -> Void = { _ in }
  ) -> TargetPhases {
    TargetPhases(of: target.with(change), readings: readings, changes: changes, asOf: day)
  }

  private func reason(_ work: () throws -> PhaseReview) -> CannotJudgeReason? {
    do {
      _ = try work()
      return nil
    } catch {
      return error as? CannotJudgeReason
    }
  }

  // MARK: Cutting

  @Test("A change begins a phase on its day, and a reading of that day belongs to it")
  func change() throws {
    let phases = Self.phases().phases
    #expect(phases.map(\.count) == [6, 7])
    #expect(phases.map(\.name) == [nil, "small group"])
    #expect(phases.map(\.began) == [nil, Self.group.on])
    #expect(phases[1].reasons == [.provision])
    #expect(phases[1].firstOn == Self.group.on)
    #expect(phases.map(\.days) == [36, 43])
    #expect(phases.map(\.median) == [22.5, 28])
    #expect(phases[0].mean == 136.0 / 6)
  }

  @Test("A phase has its own trend, which other phases don't move")
  func trends() throws {
    let whole = Self.phases()
    let first = Self.phases(Cases.weekly(Array(Self.values.prefix(6))), changes: [])
    #expect(whole.phases[0].trend == first.phases[0].trend)
    let points = (0..<6).map {
      TrendPoint(week: Double($0), value: [20, 20, 26, 25, 22, 23][$0])
    }
    #expect(try whole.phases[0].trend == Trend.leastSquares(points))
    #expect(whole.phases[1].trend?.count == 7)
  }

  @Test("A name in the readings begins a phase, and so does its end")
  func names() {
    let readings = Cases.weekly(Self.values).enumerated().map { place, reading in
      reading.with { $0.phase = place < 4 ? "A" : place < 8 ? "B" : "A" }
    }
    let phases = Self.phases(readings, changes: []).phases
    #expect(phases.map(\.name) == ["A", "B", "A"])
    #expect(phases.map(\.count) == [4, 4, 5])
    #expect(phases.map(\.reasons) == [[], [.renamed], [.renamed]])
  }

  @Test("A change and a new name at the same reading begin one phase")
  func changeAndName() {
    let readings = Cases.weekly(Self.values).enumerated().map { place, reading in
      reading.with { $0.phase = place < 6 ? "A" : "B" }
    }
    let phases = Self.phases(readings).phases
    #expect(phases.map(\.name) == ["A", "small group"])
    #expect(phases.map(\.count) == [6, 7])
  }

  @Test("Changes of one day begin one phase, in whatever order they come")
  func sameDay() {
    let tool = PhaseChange(on: Self.group.on, reason: .tool)
    let one = Self.phases(changes: [Self.group, tool])
    let other = Self.phases(changes: [tool, Self.group])
    #expect(one == other)
    #expect(one.phases.count == 2)
    #expect(Set(one.phases[1].reasons) == [.provision, .tool])
    #expect(one.phases[1].name == "small group")
  }

  @Test("A phase that has just begun is there without values")
  func empty() {
    let later = PhaseChange(on: "2027-06-01", reason: .level)
    let phases = Self.phases(changes: [later, Self.group]).phases
    #expect(phases.map(\.count) == [6, 7, 0])
    #expect(phases[2].median == nil && phases[2].mean == nil && phases[2].days == 0)
    #expect(phases[2].trendLimit == .tooFewReadings)
    #expect(Self.phases(changes: [later], asOf: "2027-05-31").phases.count == 1)
  }

  @Test("Without a change or a name, work begins after the baseline")
  func baselineDay() {
    let phases = Self.phases(changes: []) {
      $0.baseline = Baseline(value: 22, unit: .wordsPerMinute).with {
        $0.on = Cases.day(ofWeek: 4)
      }
    }
    #expect(phases.phases.map(\.count) == [4, 9])
    #expect(phases.phases[1].reasons == [.workBegan])
    let starting = Self.phases(changes: []) { $0.starts = Cases.day(ofWeek: 6) }
    #expect(starting.phases.map(\.count) == [5, 8])
  }

  @Test("Scores of the baseline are a phase where no reading is as early")
  func baselineScores() throws {
    let phases = Self.phases(changes: []) {
      $0.baseline = Baseline(unit: .wordsPerMinute).with {
        $0.on = Cases.start
        $0.scores = [18, 24, 19]
      }
    }
    #expect(phases.phases.map(\.count) == [3, 13])
    #expect(phases.phases[0].median == 19)
    #expect(phases.phases[0].trendLimit == .oneDayOnly)
    #expect(phases.phases[0].values.allSatisfy { $0.readings.isEmpty })
    let review = try phases.lastReview()
    #expect(try review.comparison.effectSize(by: .nonoverlapOfAllPairs).value > 0.8)
    #expect(throws: CannotJudgeReason.orderUnknown) {
      try review.comparison.effectSize(by: .tauU)
    }
    let earlier = Self.phases(changes: []) {
      $0.baseline = Baseline(unit: .wordsPerMinute).with {
        $0.on = Cases.day(ofWeek: 3)
        $0.scores = [18, 24, 19]
      }
    }
    #expect(earlier.phases.map(\.count) == [3, 10])
  }

  @Test("Gaps, other units, corrected readings and other targets are no values")
  func unused() {
    var readings = Cases.weekly([20, nil, 26, 25])
    readings.append(Cases.reading(5, 9) { $0.unit = .minutes })
    readings.append(Cases.reading(6, 30) { $0.target = "other" })
    readings.append(Cases.reading(7, 31) { $0.supersedes = "r-4" })
    let phases = Self.phases(readings, changes: [])
    #expect(phases.missed == 1)
    #expect(phases.unused.map(\.reason) == [.unitMismatch])
    #expect(phases.phases.map { $0.values.map(\.value) } == [[20, 26, 31]])
  }

  @Test("A correction in a circle takes neither reading for corrected forever")
  func corrections() {
    let readings = [
      Cases.reading(1, 20) { $0.supersedes = "r-1" }, Cases.reading(2, 21),
    ]
    #expect(Self.phases(readings, changes: []).phases.map(\.count) == [2])
  }

  // MARK: Laws

  @Test("The order of readings changes nothing", arguments: 1...10)
  func order(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var readings = Cases.weekly(Self.values)
    for place in readings.indices.reversed() {
      readings.swapAt(place, numbers.next(below: place + 1))
    }
    #expect(Self.phases(readings) == Self.phases())
  }

  @Test("Every value is in one phase, wherever changes fall", arguments: 1...30)
  func splitting(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let changes = (0..<numbers.next(below: 6)).map { _ in
      PhaseChange(on: Cases.start + .days(numbers.next(below: 110)), reason: .provision)
    }
    let phases = Self.phases(changes: changes).phases
    #expect(
      phases.flatMap { $0.values.map(\.value) } == Self.values.map { $0?.doubleValue }
    )
    let starts = phases.compactMap(\.began)
    #expect(starts == Set(changes.map(\.on)).sorted())
  }

  // MARK: Choosing two

  @Test("The last phase is compared with the one before it")
  func last() throws {
    let review = try Self.phases().lastReview()
    #expect(review.comparison.before == [20, 20, 26, 25, 22, 23])
    #expect(review.comparison.after == [28, 25, 24, 27, 30, 30, 29])
    #expect(review.comparison.scale == .ratio)
    let share = try review.comparison.effectSize(by: .nonoverlapOfAllPairs)
    #expect(share.value == 38.5 / 42)
  }

  @Test("Phases are chosen by name, the nearest ones of a name that comes twice")
  func byName() throws {
    let readings = Cases.weekly(Self.values).enumerated().map { place, reading in
      reading.with {
        $0.phase = place < 3 ? "A" : place < 6 ? "B" : place < 9 ? "A" : "B"
      }
    }
    let phases = Self.phases(readings, changes: [])
    #expect(try phases.review(of: "A", with: "B").comparison.before == [28, 25, 24])
    #expect(try phases.review(of: "B", with: "A").comparison.before == [25, 22, 23])
    let places = try phases.review(ofPhase: 0, withPhase: 3).comparison
    #expect(places.before == [20, 20, 26] && places.after == [27, 30, 30, 29])
  }

  @Test("Phases that are not there, or in the other order, have a reason")
  func notThere() {
    let phases = Self.phases(
      Cases.weekly(Self.values).enumerated().map { place, reading in
        reading.with { $0.phase = place < 6 ? "A" : "B" }
      },
      changes: []
    )
    #expect(reason { try phases.review(of: "A", with: "C") } == .phaseUnknown)
    #expect(reason { try phases.review(of: "C", with: "B") } == .phaseUnknown)
    #expect(reason { try phases.review(of: "B", with: "A") } == .phasesOutOfOrder)
    #expect(reason { try phases.review(ofPhase: 1, withPhase: 1) } == .phasesOutOfOrder)
    #expect(reason { try phases.review(ofPhase: -1, withPhase: 1) } == .phaseUnknown)
    #expect(reason { try phases.review(ofPhase: 0, withPhase: .max) } == .phaseUnknown)
    #expect(reason { try Self.phases(changes: []).lastReview() } == .onePhaseOnly)
    #expect(reason { try Self.phases([]).lastReview() } == .onePhaseOnly)
  }

  @Test(
    "Phases of an open, a mastery or a frequency target, and of one to maintain, differ"
  )
  func limits() {
    let cases: [((inout Target) -> Void, CannotJudgeReason)] = [
      ({ $0.style = .scruffy }, .openOutcome),
      ({ $0.measure?.kind = .masteryMeasure }, .skillsDiffer),
      ({ $0.measure?.direction = .maintain }, .maintenance),
      ({ $0.criterion = .atLeast(3, per: .week) }, .countsPerPeriod),
    ]
    let found = cases.map { change, _ in
      reason { try Self.phases(changes: [Self.group], change).lastReview() }
    }
    #expect(found == cases.map(\.1))
  }

  @Test("Levels have a lower middle one, no mean and pairs to compare")
  func levels() throws {
    let readings = Cases.weekly([1, 2, 2, 3, 3, 4, 4, 4])
    let change = PhaseChange(on: Cases.day(ofWeek: 5), reason: .provision)
    let phases = Self.phases(readings, changes: [change]) {
      $0.criterion = nil
      $0.measure = Measure(unit: .level)
    }
    #expect(phases.scale == .ordinal)
    #expect(phases.phases.map(\.median) == [2, 4])
    #expect(phases.phases.allSatisfy { $0.mean == nil && $0.trendLimit == .ordinalScale })
    let share = try phases.lastReview().comparison.effectSize(by: .nonoverlapOfAllPairs)
    #expect(share.value == 15.5 / 16)
  }

  @Test("Printing or dumping phases shows no value and no name")
  func printing() {
    let phases = Self.phases()
    var printed = ""
    dump(phases, to: &printed)
    print(phases, "\(phases.phases)", phases.debugDescription, to: &printed)
    #expect(!printed.contains { $0.isNumber && $0 != "0" })
    #expect(!printed.contains("small group"))
  }

  @Test("A time until something begins has a true zero, and points of a test have none")
  func scales() {
    let units: [MeasureUnit] = [
      .secondsToBegin, .times, .points, MeasureUnit(rawValue: "stars"),
    ]
    let scales = units.map { unit in
      Self.phases([], changes: []) {
        $0.criterion = nil
        $0.measure = Measure(unit: unit)
      }.scale
    }
    #expect(scales == [.ratio, .ratio, .interval, .interval])
  }
}
