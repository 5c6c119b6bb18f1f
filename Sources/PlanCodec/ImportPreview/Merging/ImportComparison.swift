import PlanModel

/// The rows of an import beside the pupils and plans that are there.
struct ImportComparison: Sendable {
  let school: SchoolImport
  let records: SchoolRecords
  let policy: ImportPolicy

  /// Who each row is about, as far as the file tells.
  let matches: [PupilMatch]

  /// The rows that are, or may be, about the same pupil as another row.
  let repeated: Set<Int>

  private let pupilPlaces: [Pupil.ID: Int]
  private let planPlaces: [Pupil.ID: [Int]]

  init(of school: SchoolImport, into records: SchoolRecords, policy: ImportPolicy) {
    self.school = school
    self.records = records
    self.policy = policy
    let matcher = PupilMatcher(pupils: records.pupils)
    matches = school.pupils.map { matcher.match($0) }
    repeated = RepeatedRows.rows(of: school.pupils, matches: matches)
    pupilPlaces = Dictionary(
      zip(records.pupils.map(\.id), records.pupils.indices),
      uniquingKeysWith: { first, _ in first }
    )
    planPlaces = Dictionary(grouping: records.plans.indices) { records.plans[$0].pupil }
  }

  /// The number of a row in its file, 1 for the first after the header.
  func number(ofRow row: Int) -> Int { school.origin.rows[row] }

  func hasPupil(_ pupil: Pupil.ID) -> Bool { pupilPlaces[pupil] != nil }

  /// The plans of the pupil that a row is about.
  func plans(of pupil: Pupil.ID) -> [LearningPlan] {
    (planPlaces[pupil] ?? []).map { records.plans[$0] }
  }
}

// MARK: - Who and where

extension ImportComparison {
  typealias Answers = [ImportQuestion.ID: ImportAnswer]

  /// Where a row goes.
  enum Destination {
    case new
    case newPlan(of: Pupil)
    case plan(LearningPlan, of: Pupil)
    case undecidedPlan(ImportQuestion, of: Pupil)
    case undecided(ImportQuestion)
    case nowhere

    /// Whether a person has to say more.
    var isUndecided: Bool {
      switch self {
      case .undecided, .undecidedPlan: true
      case .new, .newPlan, .plan, .nowhere: false
      }
    }
  }

  func destination(ofRow row: Int, _ answers: Answers) -> Destination {
    switch answers[.pupil(row: number(ofRow: row))] {
    case .samePupil(let pupil): return destination(ofRow: row, pupil, answers)
    case .newPupil: return .new
    case .leaveOut: return .nowhere
    default: break
    }
    if repeated.contains(row) { return .undecided(question(row, .repeatedPupil)) }
    switch matches[row].outcome {
    case .matched(let pupil): return destination(ofRow: row, pupil, answers)
    case .new: return .new
    case .ambiguous: return .undecided(question(row, .ambiguousPupil))
    case .contradicting: return .undecided(question(row, .contradictingPupil))
    }
  }

  private func question(_ row: Int, _ reason: ImportQuestion.Reason) -> ImportQuestion {
    let number = number(ofRow: row)
    return ImportQuestion(
      .pupil(row: number),
      reason,
      record: number + 1,
      match: matches[row]
    )
  }

  private func destination(
    ofRow row: Int,
    _ id: Pupil.ID,
    _ answers: Answers
  ) -> Destination {
    guard let place = pupilPlaces[id] else { return .new }
    let pupil = records.pupils[place]
    let plans = plans(of: id)
    let number = number(ofRow: row)
    switch answers[.plan(row: number)] {
    case .samePlan(let id):
      if let plan = plans.first(where: { $0.id == id }) { return .plan(plan, of: pupil) }
    case .newPlan: return .newPlan(of: pupil)
    case .leaveOut: return .nowhere
    default: break
    }
    let open = plans.filter { !PlanRecognition.isClosed($0.lifecycle) }
    let alike = open.count == 1 ? open : open.filter { $0.kind == school.plans[row].kind }
    if alike.count == 1, let plan = alike.first { return .plan(plan, of: pupil) }
    guard !plans.isEmpty else { return .newPlan(of: pupil) }
    let question = ImportQuestion(
      .plan(row: number),
      open.isEmpty ? .closedPlans : .severalPlans,
      record: number + 1,
      plans: (open.isEmpty ? plans : open).map(\.id)
    )
    return .undecidedPlan(question, of: pupil)
  }
}
