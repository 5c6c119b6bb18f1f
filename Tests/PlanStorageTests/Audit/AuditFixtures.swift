import PlanCodec
import PlanModel
import PlanStorage

/// Trails and accesses that the tests of audit, erasure and subject access share.
enum AuditFixtures {
  static let senco = StoreActor(id: "staff-7", role: .senco, purpose: "Spring review")

  static func access(second: Int = 0) -> PlanAccess {
    let instant = Instant("2026-09-07", secondOfDay: second) ?? .epoch
    return PlanAccess(by: senco, in: "school-1", at: instant)
  }

  static func salt(_ number: Int) -> [UInt8] {
    var salt = [UInt8](repeating: 7, count: AuditEntry.saltLength)
    salt[0] = UInt8(truncatingIfNeeded: number)
    salt[1] = UInt8(truncatingIfNeeded: number >> 8)
    return salt
  }

  static func event(_ number: Int) -> AuditEvent {
    AuditEvent(.read, by: access(second: number)).with {
      $0.pupil = Pupil.ID("p-\(number % 5)")
      $0.plan = LearningPlan.ID("plan-\(number % 5)")
      $0.recordVersion = RecordVersion(number + 1)
    }
  }

  static func trail(_ events: [AuditEvent]) throws -> [AuditEntry] {
    var head = AuditHead.empty
    var entries: [AuditEntry] = []
    for event in events {
      let salt = salt(head.sequence)
      let entry = try AuditChain.entry(for: event, after: head, salt: salt)
      entries.append(entry)
      head = AuditHead(sequence: entry.sequence, link: entry.link)
    }
    return entries
  }

  static func trail(_ count: Int) throws -> [AuditEntry] {
    try trail((0..<count).map(event))
  }
}

extension AuditEntry {
  /// A copy in which one or the other part is another.
  func with(
    sequence: Int? = nil,
    at instant: Instant? = nil,
    action: AuditAction? = nil,
    commitment: ContentDigest? = nil,
    link: ContentDigest? = nil,
    salt: [UInt8]? = nil,
    event: AuditEvent? = nil
  ) -> AuditEntry {
    AuditEntry(
      sequence: sequence ?? self.sequence,
      at: instant ?? self.at,
      action: action ?? self.action,
      commitment: commitment ?? self.commitment,
      link: link ?? self.link,
      salt: salt ?? self.salt,
      event: event ?? self.event
    )
  }

  var head: AuditHead { AuditHead(sequence: sequence, link: link) }
}
