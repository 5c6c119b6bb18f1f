#if SQLite
import PlanStorage
import PlanStorageConformance
import Testing

@Suite("SQLite store and the conformance kit")
struct SQLiteConformanceTests {
  @Test("The store keeps every promise")
  func unencrypted() async {
    let harness = SQLiteHarness(.unencrypted)
    let report = await StoreConformance.run(harness, scale: KitScale.current)
    #expect(report.isPassed, "\(report)")
  }

  @Test("A sealed store keeps every promise")
  func sealed() async {
    let harness = SQLiteHarness(.sealed(by: TestCipher()))
    let report = await StoreConformance.run(harness, scale: KitScale.current)
    #expect(report.isPassed, "\(report)")
  }
}
#endif
