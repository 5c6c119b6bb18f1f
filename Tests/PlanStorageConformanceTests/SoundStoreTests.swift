import PlanModel
import PlanStorageConformance
import Testing

@Suite("Sound stores")
struct SoundStoreTests {
  struct MemoryHarness: StoreHarness {
    func makeStore() -> InMemoryPlanStore { InMemoryPlanStore() }
  }

  @Test
  func theStoreInMemoryPasses() async {
    let report = await StoreConformance.run(MemoryHarness())
    #expect(report.findings.isEmpty, "\(report)")
    let missing: [ConformanceGroup] = [
      .reopening, .crashes, .audit, .erasure, .sealing, .earlierFormats,
    ]
    for group in ConformanceGroup.all {
      let isOffered = report.outcome(of: group) == .passed
      #expect(isOffered != missing.contains(group))
    }
  }

  @Test
  func theReferenceStorePassesEveryCheck() async {
    let report = await StoreConformance.run(
      ReferenceHarness(),
      scale: BrokenStoreTests.scale
    )
    #expect(report.findings.isEmpty, "\(report)")
    #expect(report.notOffered.isEmpty)
    #expect(report.results.map(\.check) == StoreConformance.promises.map(\.check))
  }

  @Test
  func everyGroupHasChecksWithNamesOfTheirOwn() {
    let checks = StoreConformance.promises.map(\.check)
    #expect(Set(checks).count == checks.count)
    let groups = Set(
      checks.compactMap { $0.split(separator: "/").first.map(String.init) }
    )
    #expect(groups == Set(ConformanceGroup.all.map(\.rawValue)))
  }
}
