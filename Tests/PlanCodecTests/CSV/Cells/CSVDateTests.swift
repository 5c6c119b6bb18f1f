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
      "07 09 2026", "7/9", "7//2026", "/9/2026", "٠٧/٠٩/٢٠٢٦", "", "-",
      "2026-09-07 08:30:00", "2026-09-07T00:00:01", "2026-09-07 00:00:00.1",
      "07/09/2026 24:00", "00:00:00", "31-Nov-2026", "29 February 2026",
      "7 Sept ember 2026", "7 Septembre 2026", "2026-Sep", "0 May 2026", "32 May 2026",
      "7th 9th 2026", "7xx May 2026", "May 2026", "99/99/99", "45/13/26",
      "7 September 20266", "007 May 2026",
    ]
  )
  func refusals(text: String) {
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.dayMonthYear.day(text) }
  }

  @Test(
    "A year of two digits is ambiguous in every order",
    arguments: ["07/09/26", "31/12/99", "1.2.03", "28-Sep-22", "29/02/99", "26-09-07"]
  )
  func shortYears(text: String) {
    #expect(throws: CSVError.Code.ambiguousDate) { try CSVDate.dayMonthYear.day(text) }
    #expect(throws: CSVError.Code.ambiguousDate) { try CSVDate.automatic.day(text) }
  }

  @Test(
    "A month in words says the day in every order, with or without a midnight",
    arguments: [
      "2022-Sep-28 00:00:00", "28-Sep-2022", "28 September 2022", "28/sep/2022",
      "28.SEPT.2022", "28th September, 2022", "September 28, 2022", "2022-09-28T00:00:00",
      "2022-09-28 00:00", "2022-09-28T00:00:00Z", "2022-09-28 00:00:00.000",
      "2022-Sep-28",
    ]
  )
  func namedMonths(text: String) throws {
    let orders: [CSVDate] = [.dayMonthYear, .automatic, .iso, .excelSerial1900]
    let days = try orders.map { try $0.day(text) }
    #expect(days.allSatisfy { $0 == "2022-09-28" })
  }

  @Test("A midnight behind a date in the order of the file does not matter")
  func midnight() throws {
    #expect(try CSVDate.dayMonthYear.day("28/09/2022 00:00:00") == "2022-09-28")
    #expect(try CSVDate.dayMonthYear.day("8/9/2022 00:00") == "2022-09-08")
    #expect(throws: CSVError.Code.ambiguousDate) {
      try CSVDate.automatic.day("08/09/2022 00:00:00")
    }
  }

  @Test(
    "A spreadsheet's days count from 1900, without the day that never was",
    arguments: [
      ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"),
      ("45000", "2023-03-15"), ("45000.0", "2023-03-15"), ("2958465", "9999-12-31"),
    ] as [(String, Day)]
  )
  func serials(text: String, day: Day) throws {
    #expect(try CSVDate.excelSerial1900.day(text) == day)
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.dayMonthYear.day(text) }
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.automatic.day(text) }
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.iso.day(text) }
  }

  @Test(
    "A number that is no day of a spreadsheet is refused",
    arguments: ["0", "60", "2958466", "-1", "45000.5", "45,000", "4.5E4", "07/09/2026"]
  )
  func refusedSerials(text: String) {
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.excelSerial1900.day(text) }
  }

  @Test("Older spreadsheets count from day 0 of 1904")
  func serialsOf1904() throws {
    #expect(try CSVDate.excelSerial1904.day("0") == "1904-01-01")
    #expect(try CSVDate.excelSerial1904.day("43538") == "2023-03-15")
    #expect(try CSVDate.excelSerial1904.day("2957003") == "9999-12-31")
    #expect(throws: CSVError.Code.invalidDate) {
      try CSVDate.excelSerial1904.day("2957004")
    }
  }

  @Test("Where the order is ISO 8601, numbers with slashes are no date")
  func isoOnly() throws {
    #expect(try CSVDate.iso.day("2026-09-07") == "2026-09-07")
    #expect(throws: CSVError.Code.invalidDate) { try CSVDate.iso.day("13/04/2015") }
    #expect(throws: CSVError.Code.ambiguousDate) { try CSVDate.iso.day("13/04/15") }
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

  @Test("A day that is counted as spreadsheets count reads back in either count")
  func serialRoundTrip() throws {
    let first: Day = "1904-01-01"
    let days = stride(from: first, through: "2100-12-31", by: 17)
    let wrong = days.filter { day in
      let from1904 = first.days(until: day)
      let one = try? CSVDate.excelSerial1904.day(String(from1904))
      let other = try? CSVDate.excelSerial1900.day(String(from1904 + 1_462))
      return one != day || other != day
    }
    #expect(wrong.isEmpty)
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
