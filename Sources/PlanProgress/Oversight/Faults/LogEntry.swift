import PlanModel

/// A record whose history may not be rewritten.
protocol LogEntry: PlanRecord {
  static var kind: EvidenceReference.Kind { get }
  var id: Identifier<Self> { get }

  /// Whether the order of the entries says what came first.
  static var isInOrder: Bool { get }

  /// The entry without what later decisions set.
  var unanswered: Self { get }

  /// The entry after its words were erased.
  var withoutWords: Self { get }
}

extension LogEntry {
  var reference: EvidenceReference { EvidenceReference(Self.kind, id.text) }
  static var isInOrder: Bool { true }
  var unanswered: Self { self }
}

extension Signal: LogEntry {
  static var kind: EvidenceReference.Kind { .signal }
  var withoutWords: Self { with { $0.text = nil } }
}

extension Proposal: LogEntry {
  static var kind: EvidenceReference.Kind { .proposal }
  var unanswered: Self { with { $0.status = .proposed } }

  var withoutWords: Self {
    with {
      $0.text = nil
      $0.reason = nil
    }
  }
}

extension Decision: LogEntry {
  static var kind: EvidenceReference.Kind { .decision }

  var withoutWords: Self {
    with {
      $0.reason = nil
      $0.changes = nil
    }
  }
}

extension Voice: LogEntry {
  static var kind: EvidenceReference.Kind { .voice }
  static var isInOrder: Bool { false }
  var withoutWords: Self { with { $0.text = nil } }
}
