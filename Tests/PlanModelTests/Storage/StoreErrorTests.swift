import PlanModel
import Testing

@Suite("Store error")
struct StoreErrorTests {
  private struct Full: Error {}
  private struct Busy: Error {}
  private typealias FullError = PlanStoreError<Full>

  private static let conflict = StoreConflict(
    expected: .first,
    found: StoredPlan(
      .titled("two"),
      revision: PlanChange.save(.titled("two"), expecting: .first, reason: "More")
        .revision(after: .first, by: access())
    )
  )

  @Test("Each kind of error says in one line what to do")
  func descriptions() {
    let errors: [FullError] = [
      .conflict(Self.conflict), .notFound("plan-1"), .repeated("plan-1"), .failed(Full()),
      .unconfirmed(Full()),
    ]
    #expect(
      errors.map(\.description) == [
        "plan-1: expected version 1, found version 2; "
          + "read it again and repeat the change on what is stored now",
        "plan-1: not there or deleted; save it expecting no version",
        "plan-1: changed twice in one batch; put both changes into one",
        "the store failed and nothing was changed; see the failure",
        "the store could not confirm the change; read the record's version",
      ]
    )
  }

  @Test("A store built on another passes on all but the failure")
  func mapping() {
    let conflict = FullError.conflict(Self.conflict).mapFailure { _ in Busy() }
    #expect(conflict.code.rawValue == "conflict")
    #expect(conflict.conflict?.found == Self.conflict.found)
    #expect(conflict.failure == nil)
    let failed = FullError.failed(Full()).mapFailure { _ in Busy() }
    #expect(failed.failure != nil)
    let widened = FullError(PlanStoreError<Never>.notFound("plan-1"))
    #expect(widened.code == .notFound)
    #expect(widened.id == "plan-1")
  }
}
