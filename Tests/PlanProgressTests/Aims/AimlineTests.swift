import PlanModel
import PlanProgress
import Testing

@Suite("Aimline")
struct AimlineTests {
  private static let aimline = Aimline(
    from: "2026-09-07",
    at: 42,
    to: "2027-01-25",
    at: 72
  )

  @Test("SV-007: the line is read by calendar days, and ends on the due day")
  func values() throws {
    let line = try #require(Self.aimline)
    #expect(line.weeks == 20)
    #expect(line.weeklyRate == 1.5)
    let days: [Day] = ["2026-09-07", "2026-11-16", "2027-01-25"]
    #expect(days.map(line.value) == [42, 57, 72])
    let between = try #require(line.value(on: "2026-10-01"))
    #expect((between - 47.1428571429).magnitude < 1e-9)
    #expect(line.value(on: "2027-02-01") == nil)
    #expect(line.value(on: "2026-09-06") == nil)
  }

  @Test(
    "SV-003: the weekly rate is the gain over the weeks",
    arguments: [
      (78, 162, 16, 5.25), (124, 162, 16, 2.375), (56, 110, 18, 3), (35, 90, 20, 2.75),
      (53, 70, 11, 1.5454545455), (53, 80, 11, 2.4545454545),
    ] as [(Double, Double, Int, Double)]
  )
  func requiredRate(baseline: Double, goal: Double, weeks: Int, expected: Double) throws {
    let due = Cases.start + .weeks(weeks)
    let line = try #require(Aimline(from: Cases.start, at: baseline, to: due, at: goal))
    #expect((line.weeklyRate - expected).magnitude < 1e-9)
  }

  @Test("A line needs a later end and finite values")
  func refusals() {
    #expect(Aimline(from: "2026-09-07", at: 1, to: "2026-09-07", at: 2) == nil)
    #expect(Aimline(from: "2026-09-07", at: .nan, to: "2026-10-07", at: 2) == nil)
    #expect(
      Aimline(from: "2026-09-07", at: -1.7e308, to: "2026-10-07", at: 1.7e308) == nil
    )
  }

  @Test("A count of items and a percentage become one unit, exactly")
  func sameUnit() throws {
    let target = Cases.target(.percent(80)).with {
      $0.baseline = Baseline(value: 4, unit: .correct).with {
        $0.outOf = 10
        $0.on = Cases.start
      }
      $0.due = "2026-12-18"
    }
    let line = try Aimline(of: target)
    #expect([line.startValue, line.endValue] == [40, 80])
    let occasions = try Aimline(of: target.with { $0.criterion = .occasions(9, of: 12) })
    #expect(occasions.endValue == 75)
    let minutes = try Aimline(
      of: Cases.target(.within(5, .minutes)).with {
        $0.baseline = Baseline(value: 450, unit: .seconds).with { $0.on = Cases.start }
        $0.due = "2026-12-18"
      }
    )
    #expect([minutes.startValue, minutes.endValue] == [7.5, 5])
  }

  @Test("The scores of a baseline stand for it when no value was written")
  func scores() throws {
    let target = Cases.reader.with {
      $0.baseline = $0.baseline?.with {
        $0.value = nil
        $0.scores = [40, 47, 42, 44]
      }
    }
    #expect(try Aimline(of: target).startValue == 43)
    let mean = target.with { $0.baseline = $0.baseline?.with { $0.method = .mean } }
    #expect(try Aimline(of: mean).startValue == 43.25)
  }

  @Test(
    "A target without a line has a reason",
    arguments: [
      (Cases.reader.with { $0.baseline = nil }, CannotJudgeReason.baselineMissing),
      (Cases.reader.with { $0.baseline?.value = nil }, .baselineMissing),
      (Cases.reader.with { $0.criterion = nil }, .goalMissing),
      (Cases.reader.with { $0.due = nil }, .dueMissing),
      (Cases.reader.with { $0.baseline?.on = nil }, .startMissing),
      (Cases.reader.with { $0.due = Cases.start }, .dueNotAfterBaseline),
      (Cases.reader.with { $0.baseline?.unit = .minutes }, .unitMismatch),
      (Cases.reader.with { $0.style = .scruffy }, .openOutcome),
      (Cases.reader.with { $0.criterion = .rubric(level: 3) }, .ordinalScale),
      (Cases.reader.with { $0.criterion = .atLeast(3, per: .week) }, .countsPerPeriod),
    ]
  )
  func reasons(target: Target, expected: CannotJudgeReason) {
    #expect(throws: expected) { try Aimline(of: target) }
  }

  @Test("The target's own value comes before the criterion's")
  func ownGoal() throws {
    #expect(try Aimline(of: Cases.reader.with { $0.goal = 82 }).weeklyRate == 2)
  }

  @Test("A value to reach that counts items becomes a percentage of the baseline's items")
  func goalInItems() throws {
    let target = Cases.target(.percent(70)).with {
      $0.baseline = Baseline(value: 4).with {
        $0.outOf = 10
        $0.on = Cases.start
      }
      $0.goal = 9
      $0.due = "2026-12-18"
    }
    #expect(try Aimline(of: target).endValue == 90)
    // 85 of 10 can't be, so the criterion says where the line ends.
    #expect(try Aimline(of: target.with { $0.goal = 85 }).endValue == 70)
    let alone = target.with {
      $0.goal = 85
      $0.criterion = nil
    }
    #expect(throws: CannotJudgeReason.readingInvalid) { try Aimline(of: alone) }
  }

  @Test("On the line is on no side, and a decrease turns the sides round")
  func positions() {
    #expect(AimPosition(of: 51, against: 51) == .on)
    #expect(AimPosition(of: 0.1 + 0.2, against: 0.3) == .on)
    #expect(AimPosition(of: 52, against: 51) == .above)
    #expect(AimPosition(of: 52, against: 51, direction: .decrease) == .below)
    #expect(AimPosition(of: 50, against: 51, direction: .maintain) == .below)
  }
}
