public import PlanModel

/// A plan of which the copy has something that the original never had.
///
/// Somebody changed the copy itself, or it was damaged. Nothing of it is overwritten: no
/// further version of the plan is copied until a person has seen both and chosen.
public struct MirrorConflict: Hashable, Sendable {
  /// The school whose plan it is.
  public let school: School.ID

  /// The plan.
  public let plan: LearningPlan.ID

  /// The place of the change that could not be copied, in the order of the original.
  public let position: Int

  /// What the primary store has now, `nil` if it has no current plan.
  public let primary: StoredPlan?

  /// What the secondary store has now, `nil` if it has no current plan.
  public let secondary: StoredPlan?
}

extension MirrorConflict: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The identifier and the two versions, without contents.
  public var description: String {
    let versions = [primary, secondary].map { $0?.version.description ?? "none" }
    return "MirrorConflict(\(plan), primary \(versions[0]), secondary \(versions[1]))"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror that shows the identifier and the place only.
  public var customMirror: Mirror {
    Mirror(self, children: ["plan": plan, "position": position])
  }
}
