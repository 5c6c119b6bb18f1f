import PlanCodec
import PlanModel

/// A plan with its canonical JSON, which the floor is given ready.
struct WrittenPlan {
  let plan: LearningPlan
  let document: [UInt8]

  init(_ plan: LearningPlan) throws {
    self.plan = plan
    document = try PlanJSON.encode(plan)
  }
}

/// A place that plans are kept in, with the calls that are measured.
///
/// Each returns how many plans or changes it came by, so that places are seen to agree.
protocol MeasuredPlace {
  /// Keeps new plans as one change.
  func load(_ plans: [WrittenPlan]) async throws

  /// Keeps the second version of a plan, by itself and on the disk.
  func save(_ plan: WrittenPlan) async throws

  func read(_ id: LearningPlan.ID) async throws -> Int

  func plans(of pupil: Pupil.ID) async throws -> Int

  /// Returns a page of up to 100 plans in an area, after an identifier.
  func plans(in area: AreaOfNeed, after id: LearningPlan.ID?) async throws -> Int

  /// Returns a page of up to 100 plans to be reviewed before a day.
  func plansDue(before day: Day) async throws -> Int

  /// Goes through all changes, 1,000 at a time.
  func followAll() async throws -> Int
}
