import PlanModel
import Testing

@Suite("Compulsory school age")
struct CompulsorySchoolAgeTests {
  @Test(
    "It starts at the end of the term in which the fifth birthday falls",
    arguments: [
      (born: "2019-02-10", starts: "2024-03-31"),
      (born: "2021-03-31", starts: "2026-03-31"),
      (born: "2021-04-01", starts: "2026-08-31"),
      (born: "2021-08-31", starts: "2026-08-31"),
      (born: "2021-09-01", starts: "2026-12-31"),
      (born: "2021-12-31", starts: "2026-12-31"),
      (born: "2022-01-01", starts: "2027-03-31"),
      (born: "2020-02-29", starts: "2025-03-31"),
    ] as [(born: Day, starts: Day)]
  )
  func start(born: Day, starts: Day) {
    #expect(CompulsorySchoolAge(dateOfBirth: born).starts == starts)
  }

  @Test(
    "It ends on the last Friday in June of the academic year of the sixteenth birthday",
    arguments: [
      (born: "2007-09-01", ends: "2024-06-28"),
      (born: "2008-08-31", ends: "2024-06-28"),
      (born: "2008-09-01", ends: "2025-06-27"),
      (born: "2009-07-15", ends: "2025-06-27"),
      (born: "2010-01-01", ends: "2026-06-26"),
      (born: "2011-01-01", ends: "2027-06-25"),
      (born: "2012-02-29", ends: "2028-06-30"),
    ] as [(born: Day, ends: Day)]
  )
  func end(born: Day, ends: Day) {
    #expect(CompulsorySchoolAge(dateOfBirth: born).ends == ends)
  }

  @Test("Both its first and its last day are of the age, and their neighbours are not")
  func bounds() {
    let age = CompulsorySchoolAge(dateOfBirth: "2010-01-01")
    #expect(age.contains(age.starts) && age.contains(age.ends))
    #expect(!age.contains(age.starts - .days(1)))
    #expect(!age.contains(age.ends + .days(1)))
  }

  @Test("It starts at five, lasts over ten years and ends on a Friday in June")
  func law() {
    var wrong: [Day] = []
    let start: Day = "1999-01-01"
    for born in stride(from: start, to: start + .years(9), by: 1) {
      let age = CompulsorySchoolAge(dateOfBirth: born)
      let isStart = born.age(on: age.starts) == 5
      let isEnd =
        age.ends.weekday == .friday && age.ends.month == 6 && age.ends.dayOfMonth > 23
      let years = born.age(on: age.ends) ?? 0
      if !isStart || !isEnd || !(15...16 ~= years) { wrong.append(born) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Days near the ends of the calendar have an answer in order")
  func ends() {
    let years: [ClosedRange<Day>] = [
      .first...(.first + .years(2)), ("9980-01-01" as Day)...(.last),
    ]
    let wrong = years.joined().filter {
      let age = CompulsorySchoolAge(dateOfBirth: $0)
      return age.starts > age.ends || age.starts < $0
    }
    #expect(wrong.isEmpty)
    #expect(CompulsorySchoolAge(dateOfBirth: .last).starts == .last)
    #expect(CompulsorySchoolAge(dateOfBirth: .last).ends == .last)
  }
}
