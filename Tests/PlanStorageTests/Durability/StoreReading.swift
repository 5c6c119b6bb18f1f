import PlanCodec
import PlanModel
import PlanStorage

/// Everything that a store says of a school, so that two of its states can be compared.
struct StoreReading: Hashable, Sendable {
  var plans: [StoredPlan] = []
  var versions: [StoredPlan?] = []
  var histories: [PlanRevision] = []
  var pupils: [StoredPupil] = []
  var entries: [AuditEntry] = []
  var changes: [StoreChange] = []
  var unreadable: [LearningPlan.ID] = []

  /// Reads all that a scenario may have put in a store.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - ids: The plans whose versions are read, also if they are deleted or erased.
  /// - Throws: What the store throws.
  init(of store: FilePlanStore, plans ids: [LearningPlan.ID]) async throws {
    let access = StoreSteps.access
    let query = PlanQuery().with { $0.limit = 1_000 }
    let page = try await store.plans(matching: query, by: access)
    plans = page.items
    unreadable = page.unreadable
    for id in ids {
      let history = try await store.history(of: id, by: access)
      histories += history
      for revision in history {
        let moment = PlanMoment.version(revision.version)
        versions.append(try await store.plan(withID: id, at: moment, by: access))
      }
    }
    pupils = try await store.pupils(after: nil, limit: 1_000, by: access).items
    entries = try await store.auditTrail(after: 0, limit: 1_000, by: access).entries
    changes = try await store.changes(after: 0, limit: 1_000, by: access).changes
  }

  /// The same without what is drawn by lot, so that two runs can be compared.
  var facts: StoreReading {
    var facts = self
    facts.entries = entries.map { entry in
      AuditEntry(
        sequence: entry.sequence,
        at: entry.at,
        action: entry.action,
        commitment: ContentDigest(of: []),
        link: ContentDigest(of: []),
        salt: [],
        event: entry.event
      )
    }
    return facts
  }
}

// MARK: - What must hold of every reading

extension StoreReading {
  /// What is wrong with a reading by itself, `nil` if nothing is.
  var fault: String? {
    guard unreadable.isEmpty else { return "a plan is unreadable" }
    guard isChained else { return "the chain is broken" }
    guard revisionsOfTrail == Set(histories.map { "\($0.plan) \($0.version)" }) else {
      return "trail and data differ"
    }
    return nil
  }

  private var isChained: Bool {
    var head = AuditHead.empty
    for entry in entries {
      let link = AuditChain.link(
        after: head.link,
        sequence: head.sequence + 1,
        at: entry.at,
        action: entry.action,
        commitment: entry.commitment
      )
      guard entry.sequence == head.sequence + 1, entry.link == link else { return false }
      if let event = entry.event {
        let commitment = try? AuditChain.commitment(to: event, salt: entry.salt)
        guard commitment == entry.commitment else { return false }
      }
      head = AuditHead(sequence: entry.sequence, link: entry.link)
    }
    return true
  }

  /// The versions of plans of which the trail tells.
  private var revisionsOfTrail: Set<String> {
    let events = entries.compactMap(\.event).filter {
      $0.action == .planSaved || $0.action == .planDeleted
    }
    return Set(
      events.compactMap { event in
        guard let plan = event.plan, let version = event.version else { return nil }
        return "\(plan) \(version)"
      }
    )
  }
}
