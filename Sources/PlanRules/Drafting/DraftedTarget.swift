public import PlanModel

/// The target that a draft makes, and what it leaves out.
///
/// ## Topics
///
/// ### The target
/// - ``target``
/// - ``leftOut``
///
/// ### Whose word it is
/// - ``confirmedBy``
/// - ``provenance(withID:at:)``
public struct DraftedTarget: Hashable, Sendable {
  /// The target: the text as written, and the parts that a person has settled.
  public let target: Target

  /// The parts that were read from the text and are not in the target.
  ///
  /// Nobody has settled them, or they say nothing without a part that is missing.
  public let leftOut: [DraftField]

  /// The person who has looked at the parts.
  public let confirmedBy: Contributor.ID

  /// Whether the target holds any part besides its text.
  let isStructured: Bool

  /// Returns where the target comes from, to be kept in the plan.
  ///
  /// As long as no part is settled nobody has confirmed anything, and the record says so.
  ///
  /// - Parameters:
  ///   - id: The identifier of the provenance.
  ///   - path: The place of the target in the plan.
  /// - Returns: The record.
  public func provenance(withID id: Provenance.ID, at path: PlanPath) -> Provenance {
    Provenance(id: id, path: path.pointer).with {
      $0.confirmedBy = isStructured ? confirmedBy : nil
    }
  }
}
