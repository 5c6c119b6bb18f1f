import PlanModel
import PlanProgress
import Testing

@Suite("Data adequacy")
struct DataAdequacyTests {
  @Test(
    "Both the readings and the weeks must be enough",
    arguments: [
      (5, 20.0, DataAdequacy.insufficient), (20, 5.9, .insufficient),
      (6, 6, .provisional),
      (9, 12, .provisional), (12, 9.9, .provisional), (10, 10, .adequate),
      (0, 0, .insufficient),
    ]
  )
  func levels(readings: Int, weeks: Double, expected: DataAdequacy) {
    #expect(DataAdequacy(readings: readings, weeks: weeks) == expected)
  }

  @Test("Weeks that are not a number are never enough")
  func notANumber() {
    #expect(DataAdequacy(readings: 20, weeks: .nan) == .insufficient)
  }
}
