import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Events of a trail")
struct AuditRulesTests {
  private let access = AuditFixtures.access(second: 30)

  @Test(
    "Events of changes are written by stores alone",
    arguments: AuditAction.vocabulary.entries.map(\.code)
  )
  func ownActions(_ action: AuditAction) {
    let recordable: Set<AuditAction> = [.read, .exported, .refused, .emergencyRead]
    #expect(AuditRules.mayRecord(action) == recordable.contains(action))
    let event = AuditEvent(action, by: access)
    let isTaken = AuditRules.recorded(event, by: access) != nil
    #expect(isTaken == recordable.contains(action))
  }

  @Test("The moment and the actor of a recorded event are those of the access")
  func momentAndActor() {
    let intruder = StoreActor(id: "staff-0", role: .staff, purpose: "Other")
    let claimed = PlanAccess(by: intruder, in: "school-9", at: .epoch)
    let event = AuditEvent(.exported, by: claimed).with { $0.pupil = "p-1" }
    let recorded = AuditRules.recorded(event, by: access)
    #expect(recorded?.at == access.at)
    #expect(recorded?.by == access.actor)
    #expect(recorded?.pupil == "p-1")
    #expect(
      AuditRules.recorded(AuditEvent("vendor.printed", by: access), by: access) != nil
    )
  }

  @Test("A change leads to an event and the event back to its revision")
  func revisions() throws {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1")
    let changes: [PlanChange] = [
      .save(plan, expecting: nil, effectiveFrom: "2026-10-01", reason: "New"),
      .delete("plan-1", expecting: .first, reason: ""),
    ]
    let digest = ContentDigest(of: [1])
    for change in changes {
      let revision = change.revision(after: .first, by: access)
      let event = AuditEvent.planChange(
        change,
        revision: revision,
        pupil: "p-1",
        before: digest,
        after: nil,
        by: access
      )
      #expect(PlanRevision(event) == revision)
      #expect(event.before == digest.description && event.after == nil)
      let bytes = try PlanJSON.encode(event)
      #expect(PlanJSON.check(bytes) == nil)
      #expect(PlanRevision(try PlanJSON.decode(AuditEvent.self, from: bytes)) == revision)
    }
  }

  @Test("Events that change no plan, or lack a part, tell of no revision")
  func noRevision() {
    let change = PlanChange.delete("plan-1", expecting: .first, reason: "Moved")
    let event = AuditEvent.planChange(
      change,
      revision: change.revision(after: .first, by: access),
      pupil: "p-1",
      before: nil,
      after: nil,
      by: access
    )
    let events: [AuditEvent] = [
      event.with { $0.action = .read }, event.with { $0.plan = nil },
      event.with { $0.recordVersion = nil }, event.with { $0.effectiveFrom = nil },
      .erasure(entries: 3, reason: "Retention", by: access),
    ]
    #expect(events.allSatisfy { PlanRevision($0) == nil })
  }

  @Test(
    "An event is about a pupil by name or through a plan, and an erasure about nobody"
  )
  func about() {
    let read = AuditEvent(.read, by: access)
    #expect(read.with { $0.pupil = "p-1" }.isAbout("p-1", plans: []))
    #expect(read.with { $0.plan = "plan-1" }.isAbout("p-1", plans: ["plan-1"]))
    #expect(!read.with { $0.plan = "plan-1" }.isAbout("p-1", plans: ["plan-2"]))
    #expect(!read.isAbout("p-1", plans: ["plan-1"]))
    let pupil = AuditEvent.pupilChange(
      .pupilRemoved,
      pupil: "p-1",
      version: .first,
      before: nil,
      after: nil,
      by: access
    )
    #expect(pupil.isAbout("p-1", plans: []))
    #expect(
      !AuditEvent.erasure(entries: 1, reason: "x", by: access).isAbout("p-1", plans: [])
    )
  }
}
