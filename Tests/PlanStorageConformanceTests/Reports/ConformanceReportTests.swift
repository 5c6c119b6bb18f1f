import PlanCodec
import PlanModel
import PlanStorageConformance
import Testing

@Suite("Reports of checks")
struct ConformanceReportTests {
  private static func report(
    _ flaw: Flaw?,
    _ groups: Set<ConformanceGroup>
  ) async -> ConformanceReport {
    await StoreConformance.run(
      ReferenceHarness(flaw: flaw),
      groups: groups,
      scale: BrokenStoreTests.scale
    )
  }

  @Test
  func aScaleIsFoundByItsNameOnly() {
    let names = ConformanceScale.all.map(\.name)
    #expect(names == ["quick", "standard", "full"])
    #expect(names.map(ConformanceScale.named) == ConformanceScale.all)
    #expect(ConformanceScale.named("Full") == nil)
  }

  @Test
  func twoRunsGiveTheSameReport() async {
    let groups: Set<ConformanceGroup> = [.basics, .revisionRules, .paging]
    let first = await Self.report(.lastWriteWins, groups)
    let second = await Self.report(.lastWriteWins, groups)
    #expect(first == second)
    #expect(first.json == second.json)
  }

  @Test
  func aReportSaysInJSONWhatCameOfEachCheck() async throws {
    let report = await Self.report(.listsTombstones, [.basics])
    let value = try JSONValue(parsing: Array(report.json.utf8))
    #expect(value.canonicalText == report.json)
    #expect(value["suiteVersion"]?.text == ConformanceReport.suiteVersion)
    #expect(value["isPassed"]?.flag == false)
    let checks = try #require(value["checks"]?.elements)
    #expect(checks.count == report.results.count)
    let failed = checks.filter { $0["outcome"]?.text == "failed" }
    #expect(failed.compactMap { $0["id"]?.text } == report.findings.map(\.check))
    #expect(failed.allSatisfy { $0["seen"]?.text?.isEmpty == false })
    #expect(value["groups"]?.elements?.first?["outcome"]?.text == "failed")
  }

  @Test
  func onlyTheGroupsThatWereAskedForAreInAReport() async {
    let report = await Self.report(nil, [.batches, .errors])
    #expect(Set(report.results.map(\.group)) == [.batches, .errors])
    #expect(report.outcome(of: .paging) == nil)
    #expect(report.outcomes == [.batches: .passed, .errors: .passed])
  }

  @Test
  func whatIsNotOfferedIsNamedWithItsReason() async {
    let report = await StoreConformance.run(
      SoundStoreTests.MemoryHarness(),
      groups: [.audit, .reopening]
    )
    #expect(report.isPassed)
    #expect(report.notOffered.count == report.results.count)
    #expect(report.json.contains("does not declare that it is audited"))
  }

  @Test
  func aFindingQuotesNothingOfAPlan() async {
    let report = await Self.report(.quotesContent, [.errors, .crashes])
    #expect(report.outcome(of: .errors) == .failed)
    #expect(!report.json.contains("canary"))
    #expect(!report.description.contains("canary"))
  }
}
