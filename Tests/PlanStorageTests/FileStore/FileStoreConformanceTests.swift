import PlanStorage
import PlanStorageConformance
import Testing

@Suite("File store and the conformance kit")
struct FileStoreConformanceTests {
  @Test("The store keeps every promise")
  func unencrypted() async {
    let report = await StoreConformance.run(FileHarness(.unencrypted))
    #expect(report.isPassed, "\(report)")
  }

  @Test("A sealed store keeps every promise")
  func sealed() async {
    let report = await StoreConformance.run(FileHarness(.sealed(by: TestCipher())))
    #expect(report.isPassed, "\(report)")
    #expect(report.outcome(of: .sealing) == .passed)
  }
}
