public import PlanModel

extension AuditedStore {
  /// Returns the entries of the trail of a school, page after page as they are needed.
  ///
  /// Memory holds one page at a time.
  ///
  /// - Parameters:
  ///   - sequence: The number after which to begin, 0 for the first entry.
  ///   - pageLength: The number of entries of a page, 1 to 1,000.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The entries in their order.
  public func auditEntries(
    after sequence: Int = 0,
    pageLength: Int = 500,
    by access: PlanAccess
  ) -> AuditEntries<Self> {
    AuditEntries(in: self, after: sequence, pageLength: pageLength, by: access)
  }

  /// Checks the trail of a school from an entry on to its end.
  ///
  /// The store's own head is compared too, so that a store whose trail was cut and whose
  /// head was not is found out. Whoever can cut both is only found out by a head that was
  /// kept elsewhere.
  ///
  /// ```swift
  /// let verification = try await store.verifyAuditTrail(
  ///   keptHeads: [keptHead],
  ///   by: access
  /// )
  /// ```
  ///
  /// - Parameters:
  ///   - start: The head after which to begin, ``AuditHead/empty`` for the whole trail.
  ///   - keptHeads: Heads of the trail that were kept elsewhere.
  ///   - access: Who reads, for which school and when.
  /// - Returns: What was found.
  /// - Throws: `Failure` if the store can't be read or an entry is damaged.
  public func verifyAuditTrail(
    from start: AuditHead = .empty,
    keptHeads: [AuditHead] = [],
    by access: PlanAccess
  ) async throws(Failure) -> AuditVerification {
    let own = try await auditHead(by: access)
    var verifier = AuditVerifier(from: start, keptHeads: keptHeads, ownHead: own)
    for try await entry in auditEntries(after: start.sequence, by: access) {
      verifier.check(entry)
    }
    return verifier.verification
  }
}
