import PlanCodec
import PlanModel
import PlanStorage

/// A store in memory that offers all that a store may, and can be made with a flaw.
actor ReferenceStore: PlanStore {
  typealias Failure = ReferenceFailure

  let flaw: Flaw?
  nonisolated let capabilities: StoreCapabilities
  var schools: [School.ID: ReferenceSchool]

  /// What is there when the store is opened again.
  var kept: [School.ID: ReferenceSchool]

  /// The fault that the next change meets, `nil` for none.
  var fault: Int?

  /// How many plans come before the page that begins after a plan, for a flaw.
  var offsets: [LearningPlan.ID: Int] = [:]

  /// How many calls that a flaw lets overlap have come so far.
  var calls = 0

  /// Events that a flaw puts off.
  var lateEvents: [AuditEvent] = []

  static let everything: StoreCapabilities = [
    .durable, .multiProcess, .snapshotReads, .indexedQueries, .audited, .erasable,
    .followed,
    .sealed,
  ]

  init(flaw: Flaw? = nil, schools: [School.ID: ReferenceSchool] = [:]) {
    self.flaw = flaw
    self.schools = schools
    kept = schools
    capabilities = Self.everything
  }

  func arm(_ fault: Int?) { self.fault = fault }

  func copy() -> ReferenceStore { ReferenceStore(flaw: flaw, schools: kept) }

  /// Keeps what a call has changed.
  func keep() {
    guard flaw != .keepsLate else { return }
    kept = schools
  }

  /// Returns the school of an access, as a flaw sees it.
  func school(of access: PlanAccess) -> ReferenceSchool {
    schools[access.school] ?? ReferenceSchool()
  }

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) -> StoredPlan? {
    let school =
      flaw == .findsAcrossSchools ? anySchool(with: id, access) : school(of: access)
    guard flaw == .countsBySaveMoment, case .asOf(let day) = moment else {
      return school.plan(key(id), at: moment)
    }
    return school.timelines[key(id)]?.last { $0.revision.at.day <= day }?.stored
  }

  private func anySchool(
    with id: LearningPlan.ID,
    _ access: PlanAccess
  ) -> ReferenceSchool {
    let own = school(of: access)
    if own.current(id) != nil { return own }
    return schools.values.first { $0.current(id) != nil } ?? own
  }

  func history(of id: LearningPlan.ID, by access: PlanAccess) -> [PlanRevision] {
    let revisions = school(of: access).timelines[key(id)]?.map(\.revision) ?? []
    guard flaw == .forgetsDeletions else { return revisions }
    return revisions.filter { $0.action == .saved }
  }

  /// Returns the identifier under which a plan is kept, as a flaw sees it.
  func key(_ id: LearningPlan.ID) -> LearningPlan.ID {
    switch flaw {
    case .foldsCase: LearningPlan.ID(id.text.lowercased()) ?? id
    case .trimsIdentifiers: LearningPlan.ID(id.text.trimmed) ?? id
    default: id
    }
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmed: String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
