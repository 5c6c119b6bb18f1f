import PlanModel
import PlanSchedule
import Testing

@Suite("Demands for reviews")
struct ReviewDemandTests {
  @Test(
    "A limit says on whose word it stands",
    arguments: [
      (ReviewLimit.law("2026-11-14"), "2026-11-14, the latest day by law"),
      (.guidance("2026-11-14"), "2026-11-14, the latest day by guidance"),
      (.policy("2026-11-14"), "2026-11-14, the latest day by the school's policy"),
      (
        ReviewLimit("2026-11-14", force: .advice),
        "2026-11-14, the latest day by good practice"
      ),
      (
        ReviewLimit("2026-11-14", force: Force(rawValue: "habit")),
        "2026-11-14, the latest day"
      ),
    ]
  )
  func limits(limit: ReviewLimit, text: String) {
    #expect(limit.description == text)
    #expect(limit.day == "2026-11-14")
    #expect(limit.deadline == nil)
  }

  @Test("Sessions are in order of day, then of the part of the day")
  func sessions() {
    let ordered = [
      ReviewSession("2026-11-02", .afterSchool), ReviewSession("2026-11-03", .morning),
      ReviewSession("2026-11-03", .afternoon), ReviewSession("2026-11-03", .afterSchool),
      ReviewSession("2026-11-03", "night"),
    ]
    #expect(ordered.reversed().sorted() == ordered)
    #expect(ordered[1].description == "2026-11-03 morning")
  }

  @Test("A literal names one person, a list names people of whom one will do")
  func choices() {
    let choices: [AttendeeChoice] = ["senco", .oneOf(["a", "b"]), .person("c")]
    #expect(choices.map(\.people) == [["senco"], ["a", "b"], ["c"]])
  }

  @Test("A literal that names nobody is a programmer's error")
  func emptyLiteral() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let choice: AttendeeChoice = ""
      _ = choice
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("an identifier literal has 1 to 256 bytes"))
  }
}
