public import PlanModel

extension LearningPlan {
  /// Returns a plan that holds nothing but some parts of this one.
  ///
  /// The digest of evidence is the digest of an excerpt, so a program in any language can
  /// make it again from a plan document and the references of a decision:
  ///
  /// 1. Begin a plan document with the identifier, the pupil and the kind of the plan, and
  ///    with the lifecycle `proposed`.
  /// 2. Copy each part that is referred to from its list, whole, with unknown members. A
  ///    reference whose part is gone adds nothing.
  /// 3. Order each list by the bytes of the identifiers in UTF-8.
  /// 4. Set the status of each proposal to `proposed`, for an answer comes later than what
  ///    it rests on.
  /// 5. Write the document as canonical JSON with its line feed, and take SHA-256.
  ///
  /// - Parameter references: The parts, in any order; those of contributors and decisions
  ///   are left out.
  /// - Returns: The excerpt.
  public func excerpt(of references: some Sequence<EvidenceReference>) -> LearningPlan {
    let parts = Dictionary(grouping: references, by: \.kind)
      .mapValues { Set($0.map { Array($0.id.utf8) }) }
    var excerpt = LearningPlan(id: id, pupil: pupil, kind: kind)
    excerpt.targets = Self.parts(targets, parts[.target]) { $0.id }
    excerpt.voices = Self.parts(voices, parts[.voice]) { $0.id }
    excerpt.deliveredSessions = Self.parts(deliveredSessions, parts[.session]) { $0.id }
    excerpt.readings = Self.parts(readings, parts[.reading]) { $0.id }
    excerpt.signals = Self.parts(signals, parts[.signal]) { $0.id }
    excerpt.proposals = Self.parts(proposals, parts[.proposal]) { $0.id }
    for index in excerpt.proposals.indices {
      excerpt.proposals[index].status = .proposed
    }
    return excerpt
  }

  private static func parts<Record: PlanRecord>(
    _ records: [Record],
    _ ids: Set<[UInt8]>?,
    _ id: (Record) -> Identifier<Record>
  ) -> [Record] {
    guard let ids else { return [] }
    let places = records.indices.filter { ids.contains(Array(id(records[$0]).text.utf8)) }
    // The place decides between equal identifiers, which a plan should not have.
    return places.sorted { (id(records[$0]), $0) < (id(records[$1]), $1) }
      .map { records[$0] }
  }

  /// References to all parts that an excerpt can hold, in order.
  var evidenceReferences: [EvidenceReference] {
    let all =
      targets.map { EvidenceReference(.target, $0.id.text) }
      + voices.map { EvidenceReference(.voice, $0.id.text) }
      + deliveredSessions.map { EvidenceReference(.session, $0.id.text) }
      + readings.map { EvidenceReference(.reading, $0.id.text) }
      + signals.map { EvidenceReference(.signal, $0.id.text) }
      + proposals.map { EvidenceReference(.proposal, $0.id.text) }
    return all.sorted()
  }
}
