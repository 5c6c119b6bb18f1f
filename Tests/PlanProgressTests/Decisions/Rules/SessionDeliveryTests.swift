import PlanModel
import PlanProgress
import Testing

@Suite("Delivery of sessions")
struct SessionDeliveryTests {
  private func session(
    _ week: Int,
    _ status: SessionStatus = .delivered,
    of provision: Provision.ID = "p"
  ) -> DeliveredSession {
    let id = DeliveredSession.ID("s-\(week)-\(provision)") ?? .blank
    return DeliveredSession(
      id: id,
      provision: provision,
      on: Cases.day(ofWeek: week),
      status: status
    )
  }

  private func delivery(
    _ sessions: [DeliveredSession],
    asOf day: Day = "2026-12-18",
    _ change: (inout Target) -> Void = { _ in }
  ) -> SessionDelivery {
    SessionDelivery(of: Cases.reader.with(change), sessions: sessions, asOf: day)
  }

  @Test("Sessions cut short took place; absences and cancellations did not")
  func statuses() {
    let count = delivery([
      session(1), session(2, .shortened), session(3, .pupilAbsent),
      session(4, .staffAbsent), session(5, .cancelled), session(6, "moved"),
    ])
    #expect(count.planned == 5)
    #expect(count.delivered == 2)
    #expect(count.percent == 40)
  }

  @Test("Sessions of other provision, too early or too late are left out")
  func others() {
    let sessions = [
      session(-1), session(1), session(2, of: "q"), session(3), session(9),
    ]
    let count = delivery(sessions, asOf: Cases.day(ofWeek: 8)) { $0.provision = ["p"] }
    #expect(count.planned == 2)
  }

  @Test(
    "On the bound nothing is below it",
    arguments: [
      (80, false), (81, true), (79, false), (0, false), (-5, false), (.max, true),
    ]
  )
  func bounds(percent: Int, isBelow: Bool) {
    let sessions = (1...5).map { session($0, $0 == 5 ? .cancelled : .delivered) }
    #expect(delivery(sessions).isBelow(percent: percent) == isBelow)
  }

  @Test("A cohort counts the same sessions")
  func cohort() {
    let sessions = [
      session(-1), session(1), session(2, .shortened), session(3, "moved"),
      session(4, .cancelled), session(5, of: "q"), session(20),
    ]
    let target = Cases.reader.with { $0.provision = ["p"] }
    let count = CohortDelivery(of: target, sessions: sessions, asOf: "2026-12-18")
    #expect(count == CohortDelivery(given: 2, planned: 3))
  }

  @Test("Without a session nothing is known")
  func none() {
    #expect(delivery([]).percent == nil)
    #expect(!delivery([]).isBelow(percent: 80))
  }
}
