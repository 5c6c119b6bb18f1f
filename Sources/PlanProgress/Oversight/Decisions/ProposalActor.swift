public import PlanModel

/// Who acts on a proposal: a person, or one of the two kinds of software.
///
/// The set is closed, because the only question that matters has two answers: software may
/// propose, and a person decides.
public enum ProposalActor: String, CaseIterable, Hashable, Sendable {
  /// Software in which a learned model takes part.
  case ai

  /// Software that follows rules that people wrote down.
  case rule

  /// A named person, such as a teacher, the pupil or a parent.
  case person

  /// Creates the actor that one in a role is.
  ///
  /// - Parameters:
  ///   - role: What the contributor is to the plan.
  ///   - isAIAssisted: Whether a learned model takes part, for software.
  public init(role: ContributorRole, isAIAssisted: Bool = false) {
    if role.mayDecide {
      self = .person
    } else {
      self = isAIAssisted ? .ai : .rule
    }
  }
}
