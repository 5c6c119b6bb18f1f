import PlanCodec
import Testing

@Suite("Operations on the year")
struct CalendarOperationsTests {
  @Test(
    "A year without an Easter is out of range",
    arguments: [0, 10_000, -2026] as [JSONValue]
  )
  func noEaster(year: JSONValue) {
    let asked = Asked("easter", ["year": year])
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "outOfRange")
    #expect(asked.message == "year: write a year from 1 to 9999")
  }

  @Test("The first and the last year of the calendar have an Easter")
  func ends() {
    #expect(Asked("easter", ["year": 1]).output?["day"]?.text?.hasPrefix("0001") == true)
    #expect(
      Asked("easter", ["year": 9999]).output?["day"]?.text?.hasPrefix("9999") == true
    )
  }

  @Test("The bank holidays of years before the rules of today are not guessed")
  func firstYear() {
    let nations: [JSONValue] = ["england", "wales", "scotland", "northernIreland"]
    let before = nations.map { Asked("bankHolidays", ["year": 1977, "nation": $0]) }
    let first = nations.map { Asked("bankHolidays", ["year": 1978, "nation": $0]) }
    #expect(before.allSatisfy { $0.errorCode == "outOfRange" })
    #expect(first.allSatisfy { $0.output?["days"]?.elements?.count ?? 0 >= 8 })
  }

  @Test(
    "What is no year or no nation is refused, and quoted nowhere",
    arguments: [
      ["year": "2026", "nation": "england"], ["year": true, "nation": "england"],
      ["year": 2026, "nation": "Riverbank"], ["year": 2026, "nation": 1],
      ["year": 2026], ["nation": "england"], [:],
    ] as [JSONValue]
  )
  func badInput(input: JSONValue) {
    let asked = Asked("bankHolidays", input)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.contains("Riverbank") == false)
  }
}
