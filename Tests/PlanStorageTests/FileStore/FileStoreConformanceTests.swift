import PlanStorage
import PlanStorageConformance
import Testing

@Suite("File store and the conformance kit")
struct FileStoreConformanceTests {
  @Test("The store keeps every promise")
  func unencrypted() async {
    let harness = FileHarness(.unencrypted)
    let report = await StoreConformance.run(harness, scale: KitScale.current)
    #expect(report.isPassed, "\(report)")
  }

  @Test("A sealed store keeps every promise")
  func sealed() async {
    let harness = FileHarness(.sealed(by: TestCipher()))
    let report = await StoreConformance.run(harness, scale: KitScale.current)
    #expect(report.isPassed, "\(report)")
    #expect(report.outcome(of: .sealing) == .passed)
  }
}
