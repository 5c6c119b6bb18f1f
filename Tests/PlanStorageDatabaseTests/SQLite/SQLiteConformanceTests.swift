#if SQLite
import PlanStorage
import PlanStorageConformance
import Testing

@Suite("SQLite store and the conformance kit")
struct SQLiteConformanceTests {
  @Test("The store keeps every promise")
  func unencrypted() async {
    let report = await StoreConformance.run(SQLiteHarness(.unencrypted))
    #expect(report.isPassed, "\(report)")
  }

  @Test("A sealed store keeps every promise")
  func sealed() async {
    let report = await StoreConformance.run(SQLiteHarness(.sealed(by: TestCipher())))
    #expect(report.isPassed, "\(report)")
  }
}
#endif
