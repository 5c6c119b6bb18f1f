import PlanStorageConformance
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite("Broken stores")
struct BrokenStoreTests {
  /// Small enough that many broken stores are put through the checks.
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

  /// Whether each broken store is put through all groups, which takes a minute.
  private static let looksAtAllGroups: Bool =
    unsafe getenv("ALL_GROUPS_FOR_EACH_FLAW") != nil

  @Test(arguments: Flaw.allCases)
  func eachFlawIsCaughtByItsCheck(_ flaw: Flaw) async throws {
    let name = try #require(flaw.check.split(separator: "/").first)
    let report = await StoreConformance.run(
      ReferenceHarness(flaw: flaw),
      groups: [ConformanceGroup(rawValue: String(name))],
      scale: Self.scale
    )
    #expect(report.findings.map(\.check).contains(flaw.check))
    #expect(!report.isPassed)
    #expect(report.notOffered.isEmpty)
  }

  @Test(.enabled(if: looksAtAllGroups), arguments: Flaw.allCases)
  func noFlawIsFoundByAGroupWhosePromiseItKeeps(_ flaw: Flaw) async {
    let report = await StoreConformance.run(
      ReferenceHarness(flaw: flaw),
      scale: Self.scale
    )
    let groups = Set(report.findings.map(\.group.rawValue))
    #expect(groups.subtracting(flaw.groups).isEmpty)
  }

  @Test
  func eachFlawIsCaughtByACheckOfItsOwn() {
    let checks = Flaw.allCases.map(\.check)
    #expect(Set(checks).count == checks.count)
    #expect(Set(StoreConformance.promises.map(\.check)).isSuperset(of: checks))
  }
}
