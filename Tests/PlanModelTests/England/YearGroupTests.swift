import PlanModel
import Testing

@Suite("Year group")
struct YearGroupTests {
  // MARK: From age

  @Test(
    "On 1 October 2026 the year group follows from the age on 31 August",
    arguments: [
      (born: "2015-08-31", year: "7"),
      (born: "2015-09-01", year: "6"),
      (born: "2022-08-31", year: "R"),
      (born: "2022-09-01", year: "N2"),
      (born: "2024-08-31", year: "N1"),
      (born: "2024-09-01", year: nil),
      (born: "2026-10-02", year: nil),
      (born: "2021-09-01", year: "R"),
      (born: "2021-08-31", year: "1"),
      (born: "2008-08-31", year: "14"),
      (born: "2008-02-29", year: "14"),
      (born: "2007-09-01", year: "14"),
      (born: "2007-08-31", year: nil),
    ] as [(born: Day, year: YearGroup?)]
  )
  func fromAge(born: Day, year: YearGroup?) {
    #expect(YearGroup(dateOfBirth: born, on: "2026-10-01") == year)
  }

  @Test("The year group goes by the age on the 31 August before, for every birthday")
  func agreement() {
    let numbers: [Int: YearGroup] = [
      2: "N1", 3: "N2", 4: "R", 5: "1", 15: "11", 18: "14",
    ]
    var wrong: [Day] = []
    let start: Day = "2003-01-01"
    for born in stride(from: start, through: "2026-11-24", by: 1) {
      let year = YearGroup(dateOfBirth: born, on: "2026-11-24")
      let age = born.age(on: "2026-08-31") ?? -1
      if (year != nil) != (2...18 ~= age) { wrong.append(born) }
      if let expected = numbers[age], year != expected { wrong.append(born) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A pupil moves up on 1 September")
  func movingUp() {
    let born: Day = "2015-08-31"
    #expect(YearGroup(dateOfBirth: born, on: "2026-08-31") == .year6)
    #expect(YearGroup(dateOfBirth: born, on: "2026-09-01") == .year7)
  }

  @Test("The ends of the calendar have no year group and no trap")
  func ends() {
    #expect(YearGroup(dateOfBirth: .first, on: .last) == nil)
    #expect(YearGroup(dateOfBirth: .last, on: .first) == nil)
    #expect(KeyStage(dateOfBirth: .first, on: .last) == nil)
    #expect(KeyStage(dateOfBirth: .last, on: .first) == nil)
    #expect(KeyStage(dateOfBirth: .last, on: .last) == .earlyYears)
  }

  // MARK: Codes

  @Test("Year groups sort from the early years to Year 14, then other codes")
  func order() {
    let sorted: [YearGroup] = [
      "E1", "E2", "N1", "N2", "R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10",
      "11",
      "12", "13", "14", "X", "M", "20", "ZZ",
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(sorted.map(\.isKnown) == Array(repeating: true, count: 21) + [false, false])
    #expect(sorted.map(\.number) == (-4...14).map { $0 } + [nil, nil, nil, nil])
  }

  @Test("A year is at least another one by its place and not by its text")
  func isAtLeast() {
    #expect(YearGroup.year10.isAtLeast(.year9))
    #expect(YearGroup.year9.isAtLeast(.year9))
    #expect(!YearGroup.year9.isAtLeast(.year10))
    #expect(YearGroup.reception.isAtLeast(.nursery2))
    #expect(!YearGroup.notFollowed.isAtLeast(.year1))
    #expect(!YearGroup.year1.isAtLeast(.mixed))
    #expect(!("15" as YearGroup).isAtLeast(.year1))
  }

  @Test(
    "What schools write names its year",
    arguments: [
      (text: "Year 1", year: "1"), (text: "Yr 1", year: "1"), (text: "Y1", year: "1"),
      (text: "yr1", year: "1"), (text: "NC Year 1", year: "1"), (text: "01", year: "1"),
      (text: "Year 10", year: "10"), (text: " year  10 ", year: "10"),
      (text: "Y14", year: "14"), (text: "Reception", year: "R"), (text: "YR", year: "R"),
      (text: "Year R", year: "R"), (text: "r", year: "R"),
      (text: "Nursery 1", year: "N1"),
      (text: "n2", year: "N2"), (text: "E1", year: "E1"),
      (text: "NC not followed", year: "X"),
      (text: "Nursery", year: nil), (text: "Year 15", year: nil), (text: "0", year: nil),
      (text: "", year: nil), (text: "Year", year: nil),
    ] as [(text: String, year: YearGroup?)]
  )
  func matching(text: String, year: YearGroup?) {
    #expect(YearGroup.vocabulary.code(matching: text) == year)
  }

  @Test("Each name and code of a year group matches that year group alone")
  func names() {
    let wrong = YearGroup.vocabulary.entries.filter { entry in
      [entry.name, entry.code.rawValue].contains {
        YearGroup.vocabulary.code(matching: $0) != entry.code
      }
    }
    #expect(wrong.isEmpty)
    #expect(YearGroup.year9.name == "Year 9")
    #expect(YearGroup.reception.name == "Reception")
  }

  @Test("The codes that nobody has checked say so")
  func unverified() {
    let noted = YearGroup.vocabulary.entries.filter { $0.note != nil }
    #expect(noted.map(\.code) == [.notFollowed, .mixed])
    #expect(noted.allSatisfy { $0.note?.hasPrefix("Unverified") == true })
  }
}
