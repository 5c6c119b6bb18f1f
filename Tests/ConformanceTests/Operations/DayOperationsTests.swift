import PlanCodec
import Testing

@Suite("Operations on days")
struct DayOperationsTests {
  @Test("Text that is no day gives null, and anything else is refused")
  func parsing() {
    #expect(Asked("day.parse", ["text": "2026-09-07"]).output == ["day": "2026-09-07"])
    #expect(Asked("day.parse", ["text": "7/9/2026"]).output == ["day": nil])
    #expect(Asked("day.parse", ["text": nil]).errorCode == "invalidInput")
  }

  @Test(
    "A span has one unit",
    arguments: [
      ["day": "2026-09-07"], ["day": "2026-09-07", "days": 1, "weeks": 1],
      ["day": "2026-09-07", "months": "1"], ["day": "2026-09-07", "years": [1]],
      ["day": "2026-09-07", "hours": 1],
    ] as [JSONValue]
  )
  func units(input: JSONValue) {
    #expect(Asked("day.add", input).errorCode == "invalidInput")
  }

  @Test(
    "A sum outside the calendar is out of range, however large the number",
    arguments: ["1e400", "-9223372036854775809", "9223372036854775807", "3000000"]
  )
  func outOfRange(count: String) {
    let request = #"{"op":"day.add","input":{"day":"2026-09-07","days":\#(count)}}"#
    #expect(Asked(request).errorCode == "outOfRange")
  }

  @Test("Adding days and taking them away comes back")
  func thereAndBack() {
    let counts = [1, 28, 365, 36_525, 700_000]
    let back = counts.map { count in
      let there = Asked(
        "day.add",
        ["day": "2026-09-07", "days": .number(JSONNumber(count))]
      )
      let day = there.output?["day"] ?? .null
      return Asked("day.add", ["day": day, "days": .number(JSONNumber(-count))]).output
    }
    #expect(back == counts.map { _ in ["day": "2026-09-07"] })
  }
}
