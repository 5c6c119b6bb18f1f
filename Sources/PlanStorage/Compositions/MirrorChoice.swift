public import PlanModel

/// What a person chooses to keep of two differing plans.
public struct MirrorChoice: Hashable, Sendable {
  private enum Side: Hashable {
    case primary
    case secondary
    indirect case merged(LearningPlan)
  }

  private let side: Side

  /// What the primary store has; if it has none, the copy is deleted.
  public static let primary = Self(side: .primary)

  /// What the secondary store has; if it has none, the original is deleted.
  public static let secondary = Self(side: .secondary)

  /// Returns the choice of a plan that a person put together from both.
  ///
  /// - Parameter plan: The plan, with the identifier of the plan in conflict.
  /// - Returns: The choice.
  public static func merged(_ plan: LearningPlan) -> Self {
    Self(side: .merged(plan))
  }

  /// Returns the plan to keep, `nil` if it is to be deleted.
  func plan(of conflict: MirrorConflict) -> LearningPlan? {
    switch side {
    case .primary: return conflict.primary?.plan
    case .secondary: return conflict.secondary?.plan
    case .merged(let plan):
      precondition(plan.id == conflict.plan, "a merged plan keeps its identifier")
      return plan
    }
  }
}

extension MirrorChoice: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Which side was chosen, without contents.
  public var description: String {
    switch side {
    case .primary: "MirrorChoice(primary)"
    case .secondary: "MirrorChoice(secondary)"
    case .merged: "MirrorChoice(merged)"
    }
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
