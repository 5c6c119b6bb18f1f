import PlanModel
import Testing

@Suite("Key stage")
struct KeyStageTests {
  @Test("Each year group belongs to its key stage")
  func years() {
    let years: [YearGroup] = YearGroup.vocabulary.entries.map(\.code)
    let stages: [KeyStage?] =
      Array(repeating: "EYFS", count: 5) + ["KS1", "KS1"]
      + Array(repeating: "KS2", count: 4) + ["KS3", "KS3", "KS3", "KS4", "KS4"]
      + ["KS5", "KS5", "KS5", nil, nil]
    #expect(years.map(\.keyStage) == stages)
    #expect(("unknown" as YearGroup).keyStage == nil)
  }

  @Test(
    "The early years run from birth to 31 August after the fifth birthday",
    arguments: [
      (born: "2026-10-01", on: "2026-10-01", stage: "EYFS"),
      (born: "2026-10-01", on: "2026-09-30", stage: nil),
      (born: "2021-09-01", on: "2027-08-31", stage: "EYFS"),
      (born: "2021-09-01", on: "2027-09-01", stage: "KS1"),
      (born: "2015-08-31", on: "2026-08-31", stage: "KS2"),
      (born: "2015-08-31", on: "2026-09-01", stage: "KS3"),
      (born: "2007-09-01", on: "2027-08-31", stage: "KS5"),
      (born: "2007-09-01", on: "2027-09-01", stage: nil),
    ] as [(born: Day, on: Day, stage: KeyStage?)]
  )
  func fromAge(born: Day, on day: Day, stage: KeyStage?) {
    #expect(KeyStage(dateOfBirth: born, on: day) == stage)
  }

  @Test("A pupil with a year group by age has the key stage of that year")
  func agreement() {
    var wrong: [Day] = []
    let start: Day = "2005-01-01"
    for born in stride(from: start, through: "2026-11-24", by: 1) {
      guard let year = YearGroup(dateOfBirth: born, on: "2026-11-24") else { continue }
      if KeyStage(dateOfBirth: born, on: "2026-11-24") != year.keyStage {
        wrong.append(born)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Key stages are named, sorted and matched as schools write them")
  func names() {
    let stages: [KeyStage] = ["KS5", "KS1", "EYFS"]
    #expect(stages.sorted() == ["EYFS", "KS1", "KS5"])
    #expect(KeyStage.keyStage2.name == "Key stage 2")
    let written = ["Key Stage 3", "ks3", "KS 3", "EYFS", "Sixth Form", "KS6"]
    let matched = written.map(KeyStage.vocabulary.code(matching:))
    #expect(matched == ["KS3", "KS3", "KS3", "EYFS", "KS5", nil])
  }
}
