import PlanModel
import PlanProgress
import Testing

@Suite("Aimline through holidays")
struct AimlineClosureTests {
  private static let halfTerm = TeachingTime(closed: ["2026-10-26"..."2026-11-01"])

  private func line(_ time: TeachingTime) throws -> Aimline {
    try #require(
      Aimline(from: "2026-09-07", at: 42, to: "2027-01-25", at: 72, in: time)
    )
  }

  @Test("The line is flat through a holiday and steeper on either side")
  func flat() throws {
    let line = try line(Self.halfTerm)
    #expect(line.weeks == 19)
    #expect(line.weeklyRate == 30.0 / 19)
    let days: [Day] = ["2026-10-25", "2026-10-26", "2026-11-01"]
    let values = Set(days.map { line.value(on: $0) })
    #expect(values.count == 1)
    let after = try #require(line.value(on: "2026-11-02"))
    let before = try #require(values.first ?? nil)
    #expect((after - before - line.weeklyRate / 7).magnitude < 1e-9)
    #expect(line.value(on: "2027-01-25") == 72)
  }

  @Test("A line needs a day that counts")
  func noTime() {
    let shut = TeachingTime(closed: ["2026-09-08"..."2027-01-25"])
    #expect(
      Aimline(from: "2026-09-07", at: 42, to: "2027-01-25", at: 72, in: shut) == nil
    )
    #expect(throws: CannotJudgeReason.noTeachingTime) {
      try Aimline(of: Cases.reader, in: shut)
    }
  }

  @Test("The closures of a target's school reach its line")
  func target() throws {
    #expect(try Aimline(of: Cases.reader, in: Self.halfTerm) == line(Self.halfTerm))
  }

  @Test("Closures before the baseline and after the due day change nothing")
  func outside() throws {
    let outside = TeachingTime(closed: [
      "2026-07-20"..."2026-09-07", "2027-01-26"..."2027-03-01",
    ])
    let (with, without) = (try line(outside), try line(.everyDay))
    let days = (-5...145).map { Cases.start + .days($0) }
    #expect(days.map(with.value) == days.map(without.value))
    #expect(with.weeklyRate == without.weeklyRate)
  }

  @Test(
    "It equals a line without closures once the closed days are cut out of the year",
    arguments: 1...15
  )
  func cutOut(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let ranges = (0..<4).map { _ in
      let start = Cases.start + .days(1 + numbers.next(below: 100))
      return start...(start + .days(numbers.next(below: 16)))
    }
    let line = try line(TeachingTime(closed: ranges))
    let open = (line.start...line.end).filter { day in
      !ranges.contains { $0.contains(day) }
    }
    let shortEnd = Cases.start + .days(open.count - 1)
    let short = try #require(Aimline(from: Cases.start, at: 42, to: shortEnd, at: 72))
    let values = open.map(line.value)
    let shortValues = open.indices.map { short.value(on: Cases.start + .days($0)) }
    #expect(values == shortValues)
    #expect(line.weeklyRate == short.weeklyRate)
  }

  @Test("A line never turns back and is exact at both ends", arguments: 1...30)
  func monotone(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let from = Double(numbers.next(below: 2_000)) / 7 - 100
    let to = Double(numbers.next(below: 2_000)) / 11 - 100
    let end = Cases.start + .days(1 + numbers.next(below: 300))
    let line = try #require(
      Aimline(from: Cases.start, at: from, to: end, at: to, in: Self.halfTerm)
    )
    let values = (line.start...line.end).compactMap { line.value(on: $0) }
    let steps = zip(values, values.dropFirst())
    let turns = steps.count { from <= to ? $1 < $0 : $1 > $0 }
    #expect(turns == 0)
    #expect([values.first, values.last] == [from, to])
  }

  // MARK: On the way

  @Test("Milestones cut the teaching time into equal parts and end on the due day")
  func milestones() throws {
    let plain = try line(.everyDay).milestones(4)
    let days: [Day] = ["2026-10-12", "2026-11-16", "2026-12-21", "2027-01-25"]
    #expect(plain.map(\.on) == days)
    #expect(plain.map(\.value) == [49.5, 57, 64.5, 72])
    let closed = try line(Self.halfTerm)
    let half = try #require(closed.milestones(2).first)
    #expect(closed.time.days(after: closed.start, through: half.on) == 67)
    #expect(half.on == "2026-11-20")
    #expect(closed.milestones(0).isEmpty)
    #expect(closed.milestones(Aimline.maximumMilestones + 1).isEmpty)
  }

  @Test("Milestones of a short line fall on one day once")
  func fewDays() throws {
    let line = try #require(Aimline(from: "2026-09-07", at: 0, to: "2026-09-09", at: 4))
    #expect(line.milestones(10).map(\.value) == [2, 4])
  }

  @Test("The first day at a value is the first on which the line has come so far")
  func firstDay() throws {
    let line = try line(.everyDay)
    #expect(line.firstDay(at: 57) == "2026-11-16")
    #expect(line.firstDay(at: 57.01) == "2026-11-17")
    #expect(line.firstDay(at: 42) == "2026-09-07")
    #expect(line.firstDay(at: 72) == "2027-01-25")
    #expect(line.firstDay(at: 41) == nil)
    #expect(line.firstDay(at: 73) == nil)
    let falling = try #require(
      Aimline(from: "2026-09-07", at: 20, to: "2026-11-16", at: 10)
    )
    #expect(falling.firstDay(at: 15) == "2026-10-12")
    #expect(falling.firstDay(at: 21) == nil)
  }

  @Test("The rate from here is what the rest of the time asks for")
  func rateFromHere() throws {
    let line = try line(.everyDay)
    #expect(line.weeklyRate(from: 52, on: "2026-11-16") == 2)
    #expect(line.weeklyRate(from: 42, on: "2026-09-07") == line.weeklyRate)
    #expect(line.weeklyRate(from: 52, on: "2027-01-25") == nil)
    #expect(line.weeklyRate(from: 52, on: "2026-09-06") == nil)
    #expect(line.weeklyRate(from: .nan, on: "2026-11-16") == nil)
  }
}
