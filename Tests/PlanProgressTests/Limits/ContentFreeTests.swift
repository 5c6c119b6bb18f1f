import PlanModel
import PlanProgress
import Testing

@Suite("Results without content in print")
struct ContentFreeTests {
  @Test("Printing or dumping a result shows nothing of the pupil")
  func printing() {
    let readings = Cases.weekly([44, 43, 47, 48, 46, 50, 49, 52, 53, 51])
    let point = DecisionPoint(id: "d", conditions: [])
    let results: [any ContentFree] = [
      ProgressSummary(of: Cases.reader, readings: readings, asOf: "2026-11-20"),
      CriterionEvaluation(of: Cases.reader, readings: readings, asOf: "2026-11-20"),
      NoticingSummary(of: Cases.reader, readings: readings, asOf: "2026-11-20"),
      DecisionEvaluation(
        of: point,
        for: Cases.reader,
        readings: readings,
        asOf: "2026-11-20"
      ),
    ]
    var printed = ""
    for result in results {
      dump(result, to: &printed)
      print(result, "\(result)", result.debugDescription, to: &printed)
    }
    #expect(!printed.contains { $0.isNumber && $0 != "0" })
  }
}
