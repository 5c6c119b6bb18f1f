import PlanModel
import PlanStorage

/// The people, plans and moments of the tests of feeds and compositions.
enum Rehearsal {
  static let school: School.ID = "school-1"

  static let senco = StoreActor(id: "staff-7", role: "SENCO", purpose: "Spring review")

  /// An access some seconds after the beginning of a fixed day.
  static func access(
    at second: Int = 0,
    by id: StoreActor.ID = "staff-7",
    in school: School.ID = school
  ) -> PlanAccess {
    var actor = senco
    actor.id = id
    let moment = Instant("2026-09-07", secondOfDay: second) ?? .epoch
    return PlanAccess(by: actor, in: school, at: moment)
  }

  static func plan(
    _ title: String,
    id: LearningPlan.ID = "plan-1",
    pupil: Pupil.ID = "p-1"
  ) -> LearningPlan {
    LearningPlan(id: id, pupil: pupil).with { $0.title = title }
  }

  static func id<Subject>(_ text: String) -> Identifier<Subject> {
    Identifier(text) ?? .blank
  }

  /// Saves versions of one plan, with another moment for each.
  static func save<Store: PlanStore>(
    _ titles: [String],
    id: LearningPlan.ID = "plan-1",
    pupil: Pupil.ID = "p-1",
    from second: Int = 0,
    in store: Store,
    of school: School.ID = school
  ) async throws(PlanStoreError<Store.Failure>) {
    for (index, title) in titles.enumerated() {
      let access = access(at: second + index, in: school)
      var version: RecordVersion?
      do throws(Store.Failure) {
        version = try await store.plan(withID: id, by: access)?.version
      } catch {
        throw .failed(error)
      }
      let plan = plan(title, id: id, pupil: pupil)
      try await store.save(plan, expecting: version, reason: title, by: access)
    }
  }
}
