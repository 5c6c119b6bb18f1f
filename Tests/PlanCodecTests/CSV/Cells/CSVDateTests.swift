import PlanCodec
import PlanModel
import Testing

@Suite("CSV date")
struct CSVDateTests {
  @Test(
    "The day comes first where the file says so",
    arguments: [
      ("07/09/2026", "2026-09-07"), ("7/9/2026", "2026-09-07"),
      ("03/04/2026", "2026-04-03"),
      ("31.12.2026", "2026-12-31"), ("29-02-2024", "2024-02-29"),
      ("2026-09-07", "2026-09-07"),
    ] as [(String, Day)]
  )
  func dayFirst(text: String, day: Day) throws {
    #expect(try CSVDate.dayMonthYear.day(text) == day)
  }

  @Test(
    "What is no day is refused and never rolled over",
    arguments: [
      "31/11/2026", "29/02/2026", "00/01/2026", "1/13/2026", "04/13/2015", "1/2/0000",
      "46272", "07/09-2026", "07/09/202", "07/09/20266", "007/9/2026", "2026/09/07",
      "07 09 2026", "7/9", "7//2026", "/9/2026", "٠٧/٠٩/٢٠٢٦", "07/Sep/2026", "", "-",
      "2026-09-07 00:00:00",
    ]
  )
  func refusals(text: String) {
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.dayMonthYear.day(text) }
  }

  @Test(
    "A year of two digits is ambiguous in every order",
    arguments: ["07/09/26", "31/12/99", "1.2.03"]
  )
  func shortYears(text: String) {
    #expect(throws: CSVError.Code.ambiguousDate) { try CSVDate.dayMonthYear.day(text) }
    #expect(throws: CSVError.Code.ambiguousDate) { try CSVDate.automatic.day(text) }
  }

  @Test("Where nobody has said, only a date that can be one day is read")
  func automatic() throws {
    #expect(try CSVDate.automatic.day("13/04/2015") == "2015-04-13")
    #expect(try CSVDate.automatic.day("05/05/2026") == "2026-05-05")
    #expect(try CSVDate.automatic.day("2026-03-04") == "2026-03-04")
    #expect(throws: CSVError.Code.ambiguousDate) {
      try CSVDate.automatic.day("03/04/2026")
    }
    #expect(throws: CSVError.Code.ambiguousDate) {
      try CSVDate.automatic.day("04/13/2015")
    }
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.automatic.day("32/13/2015") }
  }

  @Test("A day that is written as schools write it reads back")
  func roundTrip() throws {
    let first: Day = "1999-12-25"
    let days = stride(from: first, through: "2030-01-05", by: 1)
    let wrong = days.filter { day in
      let dayFirst = try? CSVDate.dayMonthYear.day(day.britishText)
      let automatic = try? CSVDate.automatic.day(day.description)
      return dayFirst != day || automatic != day
    }
    #expect(wrong.isEmpty)
  }
}
