import PlanModel

/// A plan of a file in which every record has the identifier that it is to keep.
struct IdentifiedPlan: Sendable {
  /// The plan of the file.
  var plan: LearningPlan

  /// The identifier that the import gave to each target.
  var fileTargets: [Target.ID: Target.ID] = [:]

  // For each record of the file the place of the one that it is, `nil` for a new record.
  var contributors: [Int?] = []
  var needs: [Int?] = []
  var aspirations: [Int?] = []
  var voices: [Int?] = []
  var outcomes: [Int?] = []
  var targets: [Int?] = []
  var strategies: [Int?] = []
  var provision: [Int?] = []
  var readings: [Int?] = []

  init(_ plan: LearningPlan) {
    self.plan = plan
  }
}
