import PlanModel
import Testing

@Suite("Academic year")
struct AcademicYearTests {
  @Test("The academic year turns between 31 August and 1 September")
  func turn() {
    #expect(AcademicYear(containing: "2026-08-31").startYear == 2025)
    #expect(AcademicYear(containing: "2026-09-01").startYear == 2026)
    #expect(AcademicYear(containing: "2027-01-01").startYear == 2026)
    let year: AcademicYear = "2026/27"
    #expect(year.first == "2026-09-01")
    #expect(year.last == "2027-08-31")
  }

  @Test(
    "Only two years in a row with a slash are read",
    arguments: [
      "", "2026", "2026/2027", "2026-27", "2026/26", "2026/28", "26/27", " 2026/27",
      "2026/27 ", "2026/2", "2026/277", "٢٠٢٦/٢٧", "20261/7", "2026//7", "+026/27",
    ]
  )
  func refusals(text: String) {
    #expect(AcademicYear(text) == nil)
    #expect(AcademicYear(fieldText: text) == nil)
  }

  @Test("Every academic year reads back from its text and has its days")
  func roundTrip() {
    var wrong: [Int] = []
    for startYear in 0...9999 {
      guard let year = AcademicYear(startYear: startYear) else {
        wrong.append(startYear)
        continue
      }
      let ends = [year.first, year.last].map(AcademicYear.init(containing:))
      if ends != [year, year] || AcademicYear(fieldText: year.fieldText) != year {
        wrong.append(startYear)
      }
    }
    #expect(wrong.isEmpty)
    let century: AcademicYear = "1999/00"
    #expect(century.startYear == 1999)
  }

  @Test("Each day is in one academic year, which follows the one before")
  func days() {
    var wrong: [Day] = []
    let start: Day = "1999-08-01"
    for day in stride(from: start, to: start + .years(5), by: 1) {
      let year = AcademicYear(containing: day)
      let neighbours = [year.advanced(by: -1), year.advanced(by: 1)]
      if !year.contains(day) || neighbours.contains(where: { $0.contains(day) }) {
        wrong.append(day)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The ends of the calendar cut the first and the last academic year off")
  func ends() {
    let (first, last) = (
      AcademicYear(containing: .first), AcademicYear(containing: .last)
    )
    #expect(first.description == "0000/01")
    #expect(first.first == .first && first.last == "0001-08-31")
    #expect(last.description == "9999/00")
    #expect(last.first == "9999-09-01" && last.last == .last)
    #expect(first.advanced(by: -1) == first && first.advanced(by: .min) == first)
    #expect(last.advanced(by: 1) == last && last.advanced(by: .max) == last)
    #expect(AcademicYear(startYear: -1) == nil)
    #expect(AcademicYear(startYear: 10_000) == nil)
    #expect(AcademicYear.blank == first)
  }

  @Test("Academic years are counted and make ranges")
  func counting() {
    let (early, late): (AcademicYear, AcademicYear) = ("2024/25", "2027/28")
    #expect(early < late)
    #expect(early.distance(to: late) == 3)
    #expect(early.advanced(by: 3) == late)
    #expect(Array(stride(from: early, through: late, by: 1)).count == 4)
    #expect(AcademicYear.shape == .formattedText("academicYear"))
  }

  @Test("A literal that is no academic year is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let year: AcademicYear = "2026/28"
      _ = year
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("an academic year literal is written as in 2026/27"))
  }
}
