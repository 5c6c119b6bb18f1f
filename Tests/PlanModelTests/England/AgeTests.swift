import PlanModel
import Testing

@Suite("Age")
struct AgeTests {
  @Test(
    "An age is the number of completed years",
    arguments: [
      (born: "2015-08-31", on: "2026-08-30", age: 10),
      (born: "2015-08-31", on: "2026-08-31", age: 11),
      (born: "2015-08-31", on: "2015-08-31", age: 0),
      (born: "2015-08-31", on: "2015-08-30", age: nil),
      (born: "2008-02-29", on: "2026-02-28", age: 17),
      (born: "2008-02-29", on: "2026-03-01", age: 18),
      (born: "2008-02-29", on: "2024-02-28", age: 15),
      (born: "2008-02-29", on: "2024-02-29", age: 16),
      (born: "0001-01-01", on: "9999-12-31", age: 9998),
    ] as [(born: Day, on: Day, age: Int?)]
  )
  func completedYears(born: Day, on day: Day, age: Int?) {
    #expect(born.age(on: day) == age)
  }

  @Test("Someone born on 29 February reaches an age on 1 March of a common year")
  func leapDay() {
    let born: Day = "2008-02-29"
    #expect(born.birthday(reachingAge: 18) == "2026-03-01")
    #expect(born.birthday(reachingAge: 16) == "2024-02-29")
    #expect(born.birthday(reachingAge: 0) == born)
  }

  @Test(
    "An age that the calendar does not reach has no birthday",
    arguments: [-1, .min, 10_000, .max, 8_000]
  )
  func noBirthday(age: Int) {
    let born: Day = "2008-02-29"
    #expect(born.birthday(reachingAge: age) == nil)
  }

  @Test("A birthday is the first day of an age", arguments: [1, 5, 16, 25, 100])
  func firstDay(age: Int) {
    var wrong: [Day] = []
    let start: Day = "1896-01-01"
    for born in stride(from: start, to: start + .years(12), by: 1) {
      let birthday = born.birthday(reachingAge: age)
      let eve = birthday.map { $0 - .days(1) }
      if birthday.flatMap(born.age(on:)) != age { wrong.append(born) }
      if eve.flatMap(born.age(on:)) != age - 1 { wrong.append(born) }
    }
    #expect(wrong.isEmpty)
  }
}
