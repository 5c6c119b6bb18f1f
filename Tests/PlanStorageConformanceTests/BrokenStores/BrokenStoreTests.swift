import PlanStorageConformance
import Testing

@Suite("Broken stores")
struct BrokenStoreTests {
  /// Small enough that every broken store is put through every check.
  static let scale = ConformanceScale(
    name: "small",
    plans: 20,
    revisions: 25,
    batch: 8,
    tasks: 4,
    savesPerTask: 3,
    rounds: 3,
    documentBytes: 4_096
  )

  @Test(arguments: Flaw.allCases)
  func eachFlawIsCaughtByItsCheck(_ flaw: Flaw) async {
    let report = await StoreConformance.run(
      ReferenceHarness(flaw: flaw),
      scale: Self.scale
    )
    let found = report.findings.map(\.check)
    #expect(found.contains(flaw.check))
    #expect(!report.isPassed)
    #expect(report.notOffered.isEmpty)
    let groups = Set(report.findings.map(\.group.rawValue))
    #expect(groups.subtracting(flaw.groups).isEmpty)
  }

  @Test
  func eachFlawIsCaughtByAnotherCheckOrAnotherWay() {
    let checks = Flaw.allCases.map(\.check)
    #expect(Set(checks).count == checks.count)
    #expect(Set(StoreConformance.promises.map(\.check)).isSuperset(of: checks))
  }
}
