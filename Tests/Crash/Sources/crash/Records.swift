import PlanModel

/// The records of the experiments, from whose contents their version can be told.
enum Records {
  static let access = PlanAccess(
    by: StoreActor(id: "staff-7", role: "SENCO", purpose: "Experiment"),
    in: "school-1",
    at: "2027-01-08T09:30:00Z"
  )

  /// Returns a plan that says which version it is, and is long or short.
  static func plan(
    _ id: LearningPlan.ID,
    for pupil: Pupil.ID = "pupil-1",
    version: Int
  ) -> LearningPlan {
    var plan = LearningPlan(id: id, pupil: pupil)
    let filling = String(repeating: "\(version).", count: version * 37 % 900)
    plan.title = "\(id.text) \(version) \(filling)"
    return plan
  }

  /// Returns whether a plan is whole and has the contents of its version.
  static func isWhole(_ stored: StoredPlan) -> Bool {
    let plan = stored.plan
    return plan == Self.plan(plan.id, for: plan.pupil, version: stored.version.number)
  }

  static func pupil(_ id: Pupil.ID, version: Int) -> Pupil {
    Pupil(id: id, legalForename: "\(id.text)-\(version)-PERSON", legalSurname: "Of")
  }
}
