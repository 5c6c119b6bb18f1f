#if SQLite
import PlanModel

let school: School.ID = "school-1"
let senco = StoreActor(id: "staff-7", role: "SENCO", purpose: "Spring review")

/// An access on a day of the fixed year of these tests.
func access(
  on day: Day = "2026-09-07",
  in school: School.ID = school
) -> PlanAccess {
  PlanAccess(by: senco, in: school, at: Instant(day) ?? .epoch)
}

func planID(_ text: String) -> LearningPlan.ID { LearningPlan.ID(text) ?? .blank }

func pupilID(_ text: String) -> Pupil.ID { Pupil.ID(text) ?? .blank }

extension LearningPlan {
  static func titled(_ title: String, id: ID = "plan-1", pupil: Pupil.ID = "p-1") -> Self
  {
    Self(id: id, pupil: pupil).with { $0.title = title }
  }
}
#endif
