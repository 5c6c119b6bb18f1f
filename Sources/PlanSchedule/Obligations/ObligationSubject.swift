public import PlanModel

/// The plan that obligations are about, and the people it concerns.
///
/// A subject holds identifiers and the name of a class, never a pupil's name.
///
/// ## Topics
///
/// ### Creating a subject
/// - ``init(plan:pupil:className:responsible:)``
///
/// ### Whom it concerns
/// - ``plan``
/// - ``pupil``
/// - ``className``
/// - ``responsible``
public struct ObligationSubject: Sendable {
  /// One allocation that all obligations of a plan share.
  private final class Facts: Sendable {
    let plan: LearningPlan.ID
    let pupil: Pupil.ID?
    let className: String?
    let responsible: [Contributor.ID]

    init(
      plan: LearningPlan.ID,
      pupil: Pupil.ID?,
      className: String?,
      responsible: [Contributor.ID]
    ) {
      self.plan = plan
      self.pupil = pupil
      self.className = className
      self.responsible = responsible
    }
  }

  private let facts: Facts

  /// Creates a subject.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - pupil: The pupil whom the plan is for.
  ///   - className: The class, as the school calls it.
  ///   - responsible: The people who see to it that what is due is done.
  public init(
    plan: LearningPlan.ID,
    pupil: Pupil.ID? = nil,
    className: String? = nil,
    responsible: [Contributor.ID] = []
  ) {
    facts = Facts(
      plan: plan,
      pupil: pupil,
      className: className,
      responsible: responsible
    )
  }

  /// The plan.
  public var plan: LearningPlan.ID { facts.plan }

  /// The pupil whom the plan is for, `nil` while nobody has said.
  public var pupil: Pupil.ID? { facts.pupil }

  /// The class, as the school calls it, `nil` while nobody has said.
  public var className: String? { facts.className }

  /// The people who see to it that what is due is done.
  public var responsible: [Contributor.ID] { facts.responsible }
}

// MARK: - Hashable

extension ObligationSubject: Hashable {
  public static func == (one: Self, other: Self) -> Bool {
    one.facts === other.facts
      || (one.plan == other.plan && one.pupil == other.pupil
        && one.className == other.className && one.responsible == other.responsible)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(plan)
    hasher.combine(pupil)
  }
}

// MARK: - Text

extension ObligationSubject: CustomStringConvertible, CustomReflectable {
  /// The identifier of the plan, without the name of the class.
  public var description: String { "plan \(plan)" }

  /// The identifier of the plan, without the name of the class.
  public var customMirror: Mirror { Mirror(self, children: ["plan": plan.text]) }
}
