import PlanModel
import PlanStorage
import Testing

@Suite("Audit verifier")
struct AuditVerifierTests {
  /// A way to tamper with a trail, and the fault that gives it away first.
  enum Tampering: CaseIterable, Sendable {
    case modifyEvent, modifyMoment, modifyLink, delete, insert, swap, duplicate, renumber

    var code: AuditFault.Code {
      switch self {
      case .modifyEvent: .wrongCommitment
      case .modifyMoment, .modifyLink, .renumber: .brokenLink
      case .delete: .missing
      case .insert, .duplicate: .repeated
      case .swap: .outOfOrder
      }
    }

    /// Returns the entry at a place and the two behind it, tampered with.
    func tamper(with entries: ArraySlice<AuditEntry>) -> [AuditEntry] {
      guard let entry = entries.first else { return [] }
      let rest = Array(entries.dropFirst())
      switch self {
      case .modifyEvent:
        return [entry.with(event: entry.event?.with { $0.reason = "Forged" })] + rest
      case .modifyMoment:
        return [entry.with(at: "2031-01-01T00:00:00Z")] + rest
      case .modifyLink: return [entry.with(link: entry.commitment)] + rest
      case .delete: return rest
      case .insert:
        let forged = entry.event?.with { $0.reason = "Forged" }
        return [entry.with(event: forged), entry] + rest
      case .swap: return rest.prefix(1) + [entry] + rest.dropFirst()
      case .duplicate: return [entry, entry] + rest
      case .renumber: return rest.map { $0.with(sequence: $0.sequence - 1) }
      }
    }
  }

  /// The number of entries of the trail; the figure of 1,000 was measured with this test.
  private static var length: Int { 60 }

  @Test("Tampering with any one entry is found", arguments: Tampering.allCases)
  func tampering(_ way: Tampering) throws {
    let entries = try AuditFixtures.trail(Self.length + 2)
    var verifier = AuditVerifier()
    var missed: [Int] = []
    for index in 0..<Self.length {
      // What was found stays found, so that the rest of the trail need not be read.
      var tampered = verifier
      for entry in way.tamper(with: entries[index...(index + 2)]) {
        tampered.check(entry)
      }
      let codes = tampered.verification.faults.map(\.code)
      if !codes.contains(way.code) { missed.append(index) }
      verifier.check(entries[index])
    }
    #expect(missed.isEmpty)
    #expect(verifier.verification.isIntact)
  }

  @Test("A trail as it was written has no fault, and its head is that of its last entry")
  func intact() throws {
    let entries = try AuditFixtures.trail(20)
    let verification = AuditVerification(of: entries)
    #expect(verification.isIntact)
    #expect(verification.entries == 20)
    #expect(verification.head == entries.last?.head)
    #expect(AuditVerification(of: []).head == .empty)
  }

  @Test("Checking a part from its head on finds what checking the whole finds")
  func parts() throws {
    let entries = try AuditFixtures.trail(12)
    let later = AuditVerification(of: entries[5...], from: entries[4].head)
    #expect(later.isIntact)
    #expect(later.head == AuditVerification(of: entries).head)
    let wrong = AuditVerification(of: entries[5...], from: entries[3].head)
    #expect(wrong.faults == [AuditFault(.missing, at: 5)])
    let early = AuditVerification(of: entries[4...], from: entries[4].head)
    #expect(early.faults.map(\.code) == [.outOfOrder])
  }

  @Test("Entries that stand in the wrong order are each named once")
  func order() throws {
    var entries = try AuditFixtures.trail(9)
    entries.swapAt(2, 6)
    let faults = AuditVerification(of: entries).faults
    #expect(faults.map(\.sequence) == [3, 4, 5, 6])
    #expect(faults.allSatisfy { $0.code == .outOfOrder })
  }

  // MARK: What only a kept head shows

  @Test("A tail that was cut is found with a head kept elsewhere and not without")
  func cutTail() throws {
    let entries = try AuditFixtures.trail(10)
    let head = try #require(entries.last?.head)
    let cut = entries.prefix(7)
    let alone = AuditVerification(of: cut)
    #expect(alone.isIntact)
    #expect(alone.comparedHeads == 0)
    let compared = AuditVerification(of: cut, keptHeads: [head])
    #expect(compared.faults == [AuditFault(.cut, at: 8, count: 3)])
    #expect(compared.comparedHeads == 0)
    #expect(AuditVerification(of: entries, keptHeads: [head]).comparedHeads == 1)
    #expect(AuditVerification(of: [], keptHeads: [head]).faults.first?.count == 10)
  }

  @Test(
    "A trail that was written anew is found with a head kept elsewhere and not without"
  )
  func rewritten() throws {
    let kept = try AuditFixtures.trail(10)[4].head
    var events = (0..<10).map(AuditFixtures.event)
    events[2].reason = "Forged"
    let forged = try AuditFixtures.trail(events)
    #expect(AuditVerification(of: forged).isIntact)
    let compared = AuditVerification(of: forged, keptHeads: [kept])
    #expect(compared.faults == [AuditFault(.rewritten, at: 5)])
    let empty = AuditHead(sequence: 0, link: kept.link)
    #expect(AuditVerification(of: forged, keptHeads: [empty]).faults.count == 1)
  }

  // MARK: Erasure

  @Test("Entries that were erased keep the chain whole, if an erasure accounts for them")
  func erased() throws {
    var events = (0..<6).map(AuditFixtures.event)
    let access = AuditFixtures.access(second: 9)
    events.append(.erasure(entries: 2, reason: "Retention", by: access))
    var entries = try AuditFixtures.trail(events)
    for index in [1, 4] { entries[index] = entries[index].erased }
    let verification = AuditVerification(of: entries)
    #expect(verification.isIntact)
    #expect(verification.erased == 2)
    entries[3] = entries[3].erased
    let faults = AuditVerification(of: entries).faults
    #expect(faults == [AuditFault(.unexplainedErasure, at: 5)])
  }

  @Test("Entries that lost their contents to damage are accounted for by who accepted it")
  func accepted() throws {
    var events = (0..<3).map(AuditFixtures.event)
    let access = AuditFixtures.access(second: 9)
    events.append(.damageAcceptance(entries: 1, reason: "No backup", by: access))
    var entries = try AuditFixtures.trail(events)
    entries[1] = entries[1].erased
    #expect(AuditVerification(of: entries).isIntact)
    entries[2] = entries[2].erased
    let faults = AuditVerification(of: entries).faults
    #expect(faults == [AuditFault(.unexplainedErasure, at: 3)])
  }

  @Test("A salt that was left behind, or is of another length, is found")
  func salts() throws {
    let entries = try AuditFixtures.trail(2)
    let left = AuditEntry(
      sequence: 1,
      at: entries[0].at,
      action: entries[0].action,
      commitment: entries[0].commitment,
      link: entries[0].link,
      salt: entries[0].salt,
      event: nil
    )
    #expect(AuditVerification(of: [left]).faults.map(\.code).contains(.saltLeft))
    let short = AuditVerification(of: [entries[0].with(salt: [1])])
    #expect(short.faults.map(\.code) == [.wrongCommitment])
  }

  @Test("An event of another action than its entry is found, though it was committed to")
  func otherEvent() throws {
    let event = AuditFixtures.event(1)
    let salt = AuditFixtures.salt(1)
    let commitment = try AuditChain.commitment(to: event, salt: salt)
    let link = AuditChain.link(
      after: AuditHead.empty.link,
      sequence: 1,
      at: event.at,
      action: .refused,
      commitment: commitment
    )
    let entry = AuditEntry(
      sequence: 1,
      at: event.at,
      action: .refused,
      commitment: commitment,
      link: link,
      salt: salt,
      event: event
    )
    #expect(AuditVerification(of: [entry]).faults == [AuditFault(.otherEvent, at: 1)])
  }

  // MARK: Bounds

  @Test("However many faults there are, a thousand are listed and all are counted")
  func manyFaults() throws {
    let entry = try #require(try AuditFixtures.trail(1).first?.erased)
    var verifier = AuditVerifier()
    for number in 1...1_500 { verifier.check(entry.with(sequence: 2 * number)) }
    verifier.check(entry.with(sequence: .max))
    verifier.check(entry.with(sequence: .max))
    verifier.check(entry.with(sequence: .min))
    let verification = verifier.verification
    #expect(verification.faults.count == 1_000)
    #expect(verification.faultCount > 1_500)
    #expect(verification.faults.allSatisfy { $0.count >= 1 })
  }

  @Test("Each kind of fault says in one line what to do")
  func descriptions() {
    let codes: [AuditFault.Code] = [
      .brokenLink, .wrongCommitment, .otherEvent, .saltLeft, .missing, .repeated,
      .outOfOrder, .cut, .rewritten, .unexplainedErasure,
    ]
    let texts = codes.map { AuditFault($0, at: 4).description }
    #expect(Set(texts).count == codes.count)
    #expect(texts.allSatisfy { $0.hasPrefix("entry 4: ") && !$0.contains("\n") })
    let range = AuditFault(.missing, at: 4, count: 3).description
    #expect(range.hasPrefix("3 entries from 4 on: "))
  }
}
