import PlanModel

/// Checks an audit trail entry by entry, with memory that does not grow with the trail.
///
/// ```swift
/// var verifier = AuditVerifier(keptHeads: [head])
/// for entry in entries { verifier.check(entry) }
/// let isIntact = verifier.verification.isIntact
/// ```
///
/// ## Topics
///
/// ### Checking
/// - ``init(from:keptHeads:)``
/// - ``check(_:)``
/// - ``verification``
public struct AuditVerifier: Sendable {
  private let start: AuditHead
  private let keptHeads: [AuditHead]

  /// The kept heads, and the store's own, which is compared but proves less.
  private let heads: [AuditHead]

  /// The entry with the highest number so far.
  private var last: AuditHead

  /// Numbers that were passed over and may still come, in order.
  private var gaps: [ClosedRange<Int>] = []

  private var entries = 0
  private var erased = 0
  private var withheld = 0
  private var lastErased = 0
  private var explained = 0
  private var log = AuditFaultLog()

  /// Creates a verifier of a trail, or of the part of it behind an entry.
  ///
  /// - Parameters:
  ///   - start: The head after which the entries begin, ``AuditHead/empty`` for a whole
  ///     trail. It is trusted.
  ///   - keptHeads: Heads of the same trail that were kept elsewhere; those before the
  ///     start are not compared.
  public init(from start: AuditHead = .empty, keptHeads: [AuditHead] = []) {
    self.init(from: start, keptHeads: keptHeads, ownHead: nil)
  }

  /// Creates a verifier that also compares the head that the store itself tells.
  init(from start: AuditHead, keptHeads: [AuditHead], ownHead: AuditHead?) {
    let start = start.sequence < 0 ? .empty : start
    self.start = start
    self.keptHeads = keptHeads.filter { $0.sequence >= start.sequence }
    heads = self.keptHeads + [ownHead].compactMap(\.self)
    last = start
    for head in heads where head.sequence == start.sequence {
      if head.link != start.link { log.add(AuditFault(.rewritten, at: head.sequence)) }
    }
  }

  /// Checks the next entry.
  ///
  /// - Parameter entry: The entry, whole or erased.
  public mutating func check(_ entry: AuditEntry) {
    entries += 1
    checkContents(of: entry)
    checkPlace(of: entry)
    for head in heads where head.sequence == entry.sequence {
      if head.link != entry.link { log.add(AuditFault(.rewritten, at: entry.sequence)) }
    }
  }

  /// What was found, if the trail ends here.
  public var verification: AuditVerification {
    var log = log
    for gap in gaps { log.add(AuditFault(.missing, in: gap)) }
    if let end = heads.map(\.sequence).max(), end > last.sequence {
      log.add(AuditFault(.cut, in: last.sequence + 1...end))
    }
    if erased > explained { log.add(AuditFault(.unexplainedErasure, at: lastErased)) }
    return AuditVerification(
      entries: entries,
      erased: erased,
      withheld: withheld,
      head: last,
      comparedHeads: keptHeads.count { $0.sequence <= last.sequence },
      faults: log.faults.sorted { $0.sequence < $1.sequence },
      faultCount: log.count
    )
  }
}

// MARK: - Contents

extension AuditVerifier {
  private mutating func checkContents(of entry: AuditEntry) {
    guard let event = entry.event else {
      guard !entry.isWithheld else {
        withheld += 1
        return
      }
      erased += 1
      lastErased = entry.sequence
      if !entry.salt.isEmpty { log.add(AuditFault(.saltLeft, at: entry.sequence)) }
      return
    }
    let isSalted = entry.salt.count == AuditEntry.saltLength
    let commitment = try? AuditChain.commitment(to: event, salt: entry.salt)
    guard isSalted, commitment == entry.commitment else {
      log.add(AuditFault(.wrongCommitment, at: entry.sequence))
      return
    }
    guard event.at == entry.at, event.action == entry.action else {
      log.add(AuditFault(.otherEvent, at: entry.sequence))
      return
    }
    guard AuditRules.emptyingActions.contains(event.action),
      let count = event.erasedEntries, count > 0
    else { return }
    let (sum, isOverflow) = explained.addingReportingOverflow(count)
    explained = isOverflow ? .max : sum
  }
}

// MARK: - Place

extension AuditVerifier {
  private mutating func checkPlace(of entry: AuditEntry) {
    guard entry.sequence > last.sequence else {
      checkLatePlace(of: entry)
      return
    }
    if entry.sequence == last.sequence + 1 {
      checkLink(of: entry)
    } else {
      pass(last.sequence + 1...entry.sequence - 1)
    }
    last = AuditHead(sequence: entry.sequence, link: entry.link)
  }

  private mutating func checkLink(of entry: AuditEntry) {
    let link = AuditChain.link(
      after: last.link,
      sequence: entry.sequence,
      at: entry.at,
      action: entry.action,
      commitment: entry.commitment
    )
    if link != entry.link { log.add(AuditFault(.brokenLink, at: entry.sequence)) }
  }

  private mutating func checkLatePlace(of entry: AuditEntry) {
    let sequence = entry.sequence
    if let index = gaps.firstIndex(where: { $0.contains(sequence) }) {
      let gap = gaps[index]
      var rest: [ClosedRange<Int>] = []
      if gap.lowerBound < sequence { rest.append(gap.lowerBound...sequence - 1) }
      if sequence < gap.upperBound { rest.append(sequence + 1...gap.upperBound) }
      gaps.replaceSubrange(index...index, with: rest)
      log.add(AuditFault(.outOfOrder, at: sequence))
      return
    }
    let isBeforeStart = sequence <= start.sequence
    log.add(AuditFault(isBeforeStart ? .outOfOrder : .repeated, at: sequence))
  }

  /// Remembers numbers that were passed over, up to as many gaps as faults are listed.
  private mutating func pass(_ gap: ClosedRange<Int>) {
    gaps.append(gap)
    guard gaps.count > AuditFaultLog.limit else { return }
    log.add(AuditFault(.missing, in: gaps.removeFirst()))
  }
}

// MARK: - Faults

/// The first faults that were found, and the number of all.
private struct AuditFaultLog: Sendable {
  static let limit = 1_000

  private(set) var faults: [AuditFault] = []
  private(set) var count = 0

  mutating func add(_ fault: AuditFault) {
    count += 1
    if faults.count < Self.limit { faults.append(fault) }
  }
}

extension AuditFault {
  fileprivate init(_ code: Code, in numbers: ClosedRange<Int>) {
    self.init(code, at: numbers.lowerBound, count: numbers.count)
  }
}
