extension PlanJSON {
  /// Returns the digest of a document: SHA-256 of its canonical bytes.
  ///
  /// Equal documents have equal digests, however they were laid out and in whatever order
  /// their fields stood. Unknown members count as they stand, in their own order. The digest
  /// tells contents apart; it does not say who wrote them.
  ///
  /// - Parameter document: A plan, a bundle or a pupil.
  /// - Returns: The digest of ``encode(_:form:)`` in the canonical form, line feed included.
  /// - Throws: The same error as ``encode(_:form:)``.
  public static func digest(
    of document: some PlanDocument
  ) throws(JSONError) -> ContentDigest {
    ContentDigest(of: try encode(document))
  }
}
