import PlanModel
import PlanSchedule
import Testing

@Suite("Bank holidays")
struct BankHolidaysTests {
  let standard = BankHolidays.standard

  private func days(_ year: Int, _ nation: Nation) -> [Day] {
    standard.days(in: year, nation: nation).map(\.day)
  }

  // MARK: Published years

  @Test(
    "England has the days of the published list",
    arguments: [
      [
        "1999-01-01", "1999-04-02", "1999-04-05", "1999-05-03", "1999-05-31",
        "1999-08-30",
        "1999-12-27", "1999-12-28", "1999-12-31",
      ],
      [
        "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02",
        "2022-06-03",
        "2022-08-29", "2022-09-19", "2022-12-26", "2022-12-27",
      ],
      [
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25",
        "2026-08-31",
        "2026-12-25", "2026-12-28",
      ],
      [
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31",
        "2027-08-30",
        "2027-12-27", "2027-12-28",
      ],
    ] as [[Day]]
  )
  func england(expected: [Day]) throws {
    let year = try #require(expected.first?.year)
    #expect(days(year, .england) == expected)
    #expect(days(year, .wales) == expected)
  }

  @Test(
    "Scotland has the days of the published list",
    arguments: [
      [
        "2011-01-03", "2011-01-04", "2011-04-22", "2011-04-29", "2011-05-02",
        "2011-05-30",
        "2011-08-01", "2011-11-30", "2011-12-26", "2011-12-27",
      ],
      [
        "2017-01-02", "2017-01-03", "2017-04-14", "2017-05-01", "2017-05-29",
        "2017-08-07",
        "2017-11-30", "2017-12-25", "2017-12-26",
      ],
      [
        "2026-01-01", "2026-01-02", "2026-04-03", "2026-05-04", "2026-05-25",
        "2026-06-15",
        "2026-08-03", "2026-11-30", "2026-12-25", "2026-12-28",
      ],
    ] as [[Day]]
  )
  func scotland(expected: [Day]) throws {
    let year = try #require(expected.first?.year)
    #expect(days(year, .scotland) == expected)
  }

  @Test("Northern Ireland has two days more than England, moved from a weekend to Monday")
  func northernIreland() {
    let more = (1999...2035).map { year in
      Set(days(year, .northernIreland)).subtracting(days(year, .england)).sorted()
    }
    #expect(more.allSatisfy { $0.count == 2 })
    #expect(more[27] == ["2026-03-17", "2026-07-13"])
    #expect(more[25] == ["2024-03-18", "2024-07-12"])
  }

  // MARK: Substitutes

  @Test(
    "Christmas and Boxing Day at a weekend are kept on the next free weekdays",
    arguments: [
      (2025, "2025-12-25", "2025-12-26"),
      (2026, "2026-12-25", "2026-12-28"),
      (2021, "2021-12-27", "2021-12-28"),
      (2022, "2022-12-27", "2022-12-26"),
    ] as [(year: Int, christmas: Day, boxing: Day)]
  )
  func christmas(year: Int, christmas: Day, boxing: Day) {
    for nation in Nation.unitedKingdom {
      let holidays = standard.days(in: year, nation: nation)
      #expect(holidays.first { $0.name == "Christmas Day" }?.day == christmas)
      #expect(holidays.first { $0.name == "Boxing Day" }?.day == boxing)
    }
  }

  @Test(
    "A Scottish New Year at a weekend leaves 2 January first",
    arguments: [
      (2021, "2021-01-01", "2021-01-04"),
      (2022, "2022-01-04", "2022-01-03"),
      (2023, "2023-01-03", "2023-01-02"),
      (2024, "2024-01-01", "2024-01-02"),
    ] as [(year: Int, first: Day, second: Day)]
  )
  func scottishNewYear(year: Int, first: Day, second: Day) {
    let holidays = standard.days(in: year, nation: .scotland)
    #expect(holidays.first { $0.name == "New Year’s Day" }?.day == first)
    #expect(holidays.first { $0.name == "2nd January" }?.day == second)
  }

  @Test(
    "A substitute says for which day it stands, and a holiday on its day says nothing"
  )
  func insteadOf() throws {
    let substitute = try #require(standard.bankHoliday(on: "2027-12-27", in: .england))
    #expect(substitute.name == "Christmas Day")
    #expect(substitute.insteadOf == "2027-12-25")
    #expect(substitute.isSubstitute)
    let moved = try #require(standard.bankHoliday(on: "2020-05-08", in: .england))
    #expect(moved.insteadOf == "2020-05-04")
    #expect(!moved.isSubstitute)
    #expect(moved.isOneOff)
    #expect(standard.bankHoliday(on: "2020-05-04", in: .england) == nil)
    #expect(standard.bankHoliday(on: "2026-12-25", in: .england)?.insteadOf == nil)
    #expect(standard.bankHoliday(on: "2027-12-25", in: .england) == nil)
  }

  // MARK: One-offs

  @Test("A one-off that a vendor adds is in its year and its nations only")
  func addedOneOff() {
    let extra = OneOffBankHoliday(
      "2031-06-06",
      "Jubilee",
      nations: [.wales],
      source: Citation("A proclamation", isVerified: false)
    )
    let holidays = BankHolidays(oneOffs: OneOffBankHoliday.known + [extra])
    #expect(holidays.bankHoliday(on: "2031-06-06", in: .wales)?.isOneOff == true)
    #expect(holidays.bankHoliday(on: "2031-06-06", in: .england) == nil)
    #expect(
      holidays.days(in: 2030, nation: .wales) == standard.days(in: 2030, nation: .wales)
    )
    #expect(
      holidays.days(in: 2026, nation: .wales) == standard.days(in: 2026, nation: .wales)
    )
  }

  @Test("Without its table of one-offs a year is as the rules have it")
  func noOneOffs() {
    let byRule = BankHolidays(oneOffs: [])
    #expect(byRule.bankHoliday(on: "2020-05-04", in: .scotland) != nil)
    #expect(byRule.bankHoliday(on: "2020-05-08", in: .scotland) == nil)
    #expect(byRule.days(in: 2022, nation: .england).count == 8)
  }

  @Test(
    "A one-off on a bank holiday takes its place, and one that moves nothing is added"
  )
  func oneOffOnAHoliday() {
    let source = Citation("A proclamation", isVerified: false)
    let holidays = BankHolidays(oneOffs: [
      OneOffBankHoliday("2031-12-25", "Long Christmas", source: source),
      OneOffBankHoliday("2031-07-01", "No move", insteadOf: "2031-07-02", source: source),
    ])
    let found = holidays.days(in: 2031, nation: .england)
    #expect(found.count == 9)
    #expect(
      holidays.bankHoliday(on: "2031-12-25", in: .england)?.name == "Long Christmas"
    )
  }

  // MARK: What is known

  @Test("A year before the rules, after the calendar or of another nation has no days")
  func unknown() {
    #expect(standard.days(in: 1977, nation: .england).isEmpty)
    #expect(!standard.covers(1977, in: .england))
    #expect(standard.covers(1978, in: .england))
    #expect(!days(1978, .england).isEmpty)
    #expect(!days(9999, .scotland).isEmpty)
    #expect(standard.covers(9999, in: .scotland))
    #expect([.min, 0, 10_000, .max].allSatisfy { days($0, .england).isEmpty })
    #expect(days(2026, "france").isEmpty)
    #expect(!standard.covers(2026, in: "france"))
    #expect(days(2005, .scotland).contains("2005-11-30") == false)
  }

  @Test("What was not read is marked so, and each holiday names a source")
  func sources() {
    let holidays = standard.days(in: 2026, nation: .england)
    #expect(holidays.allSatisfy { !$0.source.work.isEmpty })
    let verified = holidays.filter(\.source.isVerified).map(\.name)
    #expect(
      verified == [
        "Easter Monday", "Spring bank holiday", "Summer bank holiday", "Boxing Day",
      ]
    )
    #expect(OneOffBankHoliday.known.allSatisfy { !$0.source.isVerified })
  }

  // MARK: Laws

  @Test(
    "Bank holidays are in order, one a day, on weekdays of their year",
    arguments: 1978...2100
  )
  func order(year: Int) {
    for nation in Nation.unitedKingdom {
      let found = days(year, nation)
      #expect(zip(found, found.dropFirst()).allSatisfy(<))
      #expect(found.allSatisfy { $0.year == year && !$0.weekday.isWeekend })
    }
  }

  @Test("A range has the bank holidays of its years and no others")
  func ranges() {
    let all = (1970...1990).flatMap { days($0, .scotland) }
    let range = standard.days(within: "1970-01-01"..."1990-12-31", nation: .scotland)
    #expect(range.map(\.day) == all)
    #expect(standard.days(within: .first...Day("1977-12-31"), nation: .wales).isEmpty)
    let two = standard.days(within: "2026-12-25"..."2026-12-28", nation: .wales)
    #expect(two.map(\.day) == ["2026-12-25", "2026-12-28"])
  }

  @Test("Bank holidays close a school when it takes them into its calendar")
  func closures() {
    let term = Term(name: "Summer", from: "2027-04-12", through: "2027-07-16")
    let closures = standard.closures(
      within: "2027-04-12"..."2027-07-16",
      nation: .england
    )
    let calendar = SchoolCalendar(terms: [term], closures: closures)
    #expect(closures.map(\.firstDay) == ["2027-05-03", "2027-05-31"])
    #expect(calendar.reasonClosed(on: "2027-05-03") == .closure(.bankHoliday))
  }
}
