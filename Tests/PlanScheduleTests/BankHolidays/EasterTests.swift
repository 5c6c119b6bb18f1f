import PlanModel
import PlanSchedule
import Testing

@Suite("Easter")
struct EasterTests {
  @Test(
    "Easter Sunday is the day of the published tables",
    arguments: [
      "1818-03-22", "1943-04-25", "1999-04-04", "2000-04-23", "2008-03-23", "2024-03-31",
      "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
      "2038-04-25", "2285-03-22",
    ] as [Day]
  )
  func published(day: Day) {
    #expect(Easter.sunday(in: day.year) == day)
  }

  @Test("A moon at the end of its table counts a day earlier")
  func endOfTheTable() {
    #expect(Easter.sunday(in: 1954) == "1954-04-18")
    #expect(Easter.sunday(in: 1981) == "1981-04-19")
    #expect(Easter.sunday(in: 2049) == "2049-04-18")
    #expect(Easter.sunday(in: 2076) == "2076-04-19")
  }

  @Test(
    "A year outside the calendar has no Easter",
    arguments: [.min, -1, 0, 10_000, .max]
  )
  func outside(year: Int) {
    #expect(Easter.sunday(in: year) == nil)
  }

  @Test("Easter is a Sunday from 22 March to 25 April in every year of the calendar")
  func everyYear() {
    let others = (1...9999).filter { year in
      guard let day = Easter.sunday(in: year) else { return true }
      let earliest = Day(year: year, month: 3, day: 22) ?? .last
      let latest = Day(year: year, month: 4, day: 25) ?? .first
      return day.weekday != .sunday || day < earliest || day > latest
    }
    #expect(others.isEmpty)
  }

  @Test("Each of the 35 possible days is Easter within four centuries")
  func centuries() {
    let years = Set((1900...2299).compactMap { Easter.sunday(in: $0)?.dayOfYear })
    #expect(years.count == 35)
  }
}

extension Day {
  /// The number of days from 1 March, in which leap years do not count.
  fileprivate var dayOfYear: Int {
    (Day(year: year, month: 3, day: 1) ?? self).days(until: self)
  }
}
