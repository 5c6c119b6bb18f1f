/// What came of checking an audit trail.
///
/// A trail without a fault is a chain in which each entry follows from the one before. That
/// alone does not prove that nobody touched it: whoever can write to a store can write the
/// whole chain anew, or leave out its end. Only a head that was kept elsewhere shows that,
/// up to the entry at which it was taken.
///
/// ## Topics
///
/// ### Checking entries
/// - ``init(of:from:keptHeads:)``
///
/// ### What was found
/// - ``isIntact``
/// - ``faults``
/// - ``faultCount``
///
/// ### What was checked
/// - ``entries``
/// - ``erased``
/// - ``withheld``
/// - ``head``
/// - ``comparedHeads``
public struct AuditVerification: Hashable, Sendable {
  /// The number of entries that were read.
  public let entries: Int

  /// How many of them have lost their contents.
  ///
  /// Their place in the chain was checked; what they said can't be any more.
  public let erased: Int

  /// How many were not shown to whoever read them; see ``AuditEntry/isWithheld``.
  ///
  /// Their place in the chain was checked; what they say was not, and is no fault. Only the
  /// trail of the store itself can be checked in full.
  public let withheld: Int

  /// The end of the trail as it was read, to be kept elsewhere if the trail is intact.
  public let head: AuditHead

  /// How many of the kept heads lie in the part that was read.
  ///
  /// If it is 0, a trail that was cut or wholly rewritten looks intact.
  public let comparedHeads: Int

  /// The first faults in the order of their entries, 1,000 at most.
  public let faults: [AuditFault]

  /// The number of all faults.
  public let faultCount: Int

  /// Whether there is no fault.
  public var isIntact: Bool { faultCount == 0 }

  init(
    entries: Int,
    erased: Int,
    withheld: Int,
    head: AuditHead,
    comparedHeads: Int,
    faults: [AuditFault],
    faultCount: Int
  ) {
    self.entries = entries
    self.erased = erased
    self.withheld = withheld
    self.head = head
    self.comparedHeads = comparedHeads
    self.faults = faults
    self.faultCount = faultCount
  }

  /// Checks entries that were read from somewhere, such as an exported trail.
  ///
  /// - Parameters:
  ///   - entries: The entries in their order.
  ///   - start: The head after which they begin, ``AuditHead/empty`` for a whole trail.
  ///   - keptHeads: Heads of the same trail that were kept elsewhere.
  public init(
    of entries: some Sequence<AuditEntry>,
    from start: AuditHead = .empty,
    keptHeads: [AuditHead] = []
  ) {
    var verifier = AuditVerifier(from: start, keptHeads: keptHeads)
    for entry in entries { verifier.check(entry) }
    self = verifier.verification
  }
}

extension AuditVerification: CustomStringConvertible {
  /// How much was checked and how many faults there are.
  public var description: String {
    "AuditVerification(\(entries) entries, \(erased) erased, \(faultCount) faults)"
  }
}
