import PlanModel
import PlanSchedule
import Testing

@Suite("Working days")
struct WorkingDayTests {
  let standard = BankHolidays.standard

  @Test("Weekends and bank holidays of the nation are no working days")
  func workingDays() {
    #expect(standard.isWorkingDay("2026-12-24", in: .england))
    #expect(!standard.isWorkingDay("2026-12-25", in: .england))
    #expect(!standard.isWorkingDay("2026-12-26", in: .england))
    #expect(!standard.isWorkingDay("2026-12-28", in: .england))
    #expect(standard.isWorkingDay("2026-12-29", in: .england))
    #expect(standard.isWorkingDay("2026-11-30", in: .england))
    #expect(!standard.isWorkingDay("2026-11-30", in: .scotland))
  }

  @Test(
    "Counting leaves out weekends, bank holidays and the first day itself",
    arguments: [
      ("2026-12-24", 1, "2026-12-29"),
      ("2026-12-25", 1, "2026-12-29"),
      ("2026-12-24", 3, "2026-12-31"),
      ("2026-12-24", 4, "2027-01-04"),
      ("2026-12-29", -1, "2026-12-24"),
      ("2026-12-26", -1, "2026-12-24"),
      ("2027-01-02", -1, "2026-12-31"),
      ("2026-12-26", 0, "2026-12-26"),
      ("2026-03-27", 15, "2026-04-21"),
    ] as [(from: Day, count: Int, expected: Day)]
  )
  func counting(from: Day, count: Int, expected: Day) {
    #expect(standard.workingDay(count, after: from, in: .england) == expected)
  }

  @Test("A count that leaves the calendar or what is known has no answer")
  func unknown() {
    #expect(standard.workingDay(.max, after: "2026-09-01", in: .england) == nil)
    #expect(standard.workingDay(.min, after: "2026-09-01", in: .england) == nil)
    #expect(standard.workingDay(1, after: .last, in: .england) == nil)
    #expect(standard.workingDay(2_600_000, after: "2026-09-01", in: .england) == nil)
    #expect(standard.workingDay(1, after: "1977-06-01", in: .england) == nil)
    #expect(standard.workingDay(-1, after: "1978-01-01", in: .england) == nil)
    #expect(standard.workingDay(1, after: "2026-09-01", in: "france") == nil)
    #expect(standard.workingDay(1, after: .first, in: .wales) == nil)
  }

  @Test("Far counts agree with how many working days lie between", arguments: 0..<60)
  func law(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let nation = try #require(Nation.unitedKingdom.randomElement(using: &numbers))
    let day = ("2001-01-01" as Day) + .days(Int.random(in: 0..<12_000, using: &numbers))
    let count = Int.random(in: 1...700, using: &numbers)
    let later = try #require(standard.workingDay(count, after: day, in: nation))
    let between = (day + .days(1))...later
    #expect(standard.isWorkingDay(later, in: nation))
    #expect(standard.workingDayCount(in: between, nation: nation) == count)
    #expect(between.count { standard.isWorkingDay($0, in: nation) } == count)
    let back = try #require(standard.workingDay(-count, after: later, in: nation))
    #expect(
      standard.workingDayCount(in: back...(later - .days(1)), nation: nation) == count
    )
  }

  @Test("The whole calendar is counted without a trap")
  func wholeCalendar() {
    let count = standard.workingDayCount(in: .first ... .last, nation: .northernIreland)
    #expect(2_400_000...2_610_000 ~= count)
  }
}
