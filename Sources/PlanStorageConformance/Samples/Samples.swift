import PlanModel

/// Plans and pupils made from a seed, the same ones in each run.
struct Samples: Sendable {
  let seed: UInt64

  /// Returns a small plan whose conditions of a query vary with its number.
  func plan(_ number: Int, id: LearningPlan.ID? = nil) -> LearningPlan {
    var source = SeededSource(seed: seed &+ UInt64(truncatingIfNeeded: number))
    let id = id ?? Identifier(checked: "plan-\(padded(number))")
    let pupil: Pupil.ID = Identifier(checked: "p-\(source.number(below: 12))")
    let plan = LearningPlan(id: id, pupil: pupil, kind: source.pick(Self.kinds))
    return plan.with {
      $0.title = "Plan \(number) \(source.word())"
      $0.cycle = source.number(below: 3) + 1
      $0.starts = Day(number: 20_700 + source.number(below: 200))
      $0.lifecycle = source.pick(Self.lifecycles)
      $0.needs = [need(source.pick(Self.areas), source.word())]
      $0.targets = (0..<source.number(below: 3)).map { target($0, &source) }
      $0.reviews = (0..<source.number(below: 2)).map { review($0, &source) }
    }
  }

  /// Returns small plans with the numbers from 0 on.
  func plans(_ count: Int) -> [LearningPlan] {
    (0..<count).map { plan($0) }
  }

  /// Returns a pupil.
  func pupil(_ number: Int, id: Pupil.ID? = nil) -> Pupil {
    var source = SeededSource(seed: seed ^ 0x5055 &+ UInt64(truncatingIfNeeded: number))
    var pupil = Pupil(id: id ?? Identifier(checked: "p-\(padded(number))"))
    pupil.legalForename = "Forename \(source.word())"
    pupil.legalSurname = "Surname \(source.word())"
    pupil.dateOfBirth = Day(number: 14_000 + source.number(below: 4_000))
    return pupil
  }

  private func need(_ area: AreaOfNeed, _ word: String) -> Need {
    Need(id: "n-1", area: area, text: "Finds \(word) hard")
  }

  private func target(_ number: Int, _ source: inout SeededSource) -> Target {
    var target = Target(
      id: Identifier(checked: "t-\(number)"),
      text: "Reads \(source.word())"
    )
    target.areas = [source.pick(Self.areas)]
    target.goal = Number(exactly: source.number(below: 100))
    return target
  }

  private func review(_ number: Int, _ source: inout SeededSource) -> ReviewRecord {
    var review = ReviewRecord(id: Identifier(checked: "r-\(number)"))
    review.planned = Day(number: 20_800 + source.number(below: 100))
    return review
  }

  /// Returns a number in six digits, so that numbers and bytes have the same order.
  func padded(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }

  static let kinds: [PlanKind] = [.senSupportPlan, .onePageProfile, .pupilPassport]

  static let lifecycles: [Lifecycle] = [.proposed, .active, .completed]

  static let areas: [AreaOfNeed] = [
    .cognitionAndLearning, .communicationAndInteraction,
    .socialEmotionalAndMentalHealth, .sensoryAndPhysical,
  ]
}
