public import PlanModel

/// A pupil that may be the one a row is about, with what speaks for it and what against.
///
/// What is not known on both sides does neither.
public struct PupilCandidate: Hashable, Sendable {
  /// The identifier of the pupil.
  public let pupil: Pupil.ID

  /// On what the row and the pupil agree.
  public let agrees: [PupilTrait]

  /// In what the row and the pupil differ.
  public let differs: [PupilTrait]
}

// MARK: - Description

extension PupilCandidate: CustomStringConvertible {
  /// The identifier and the names of the traits, without what they are.
  public var description: String {
    var text = "\(pupil)"
    if !agrees.isEmpty { text += " agrees on \(Self.list(agrees))" }
    if !agrees.isEmpty, !differs.isEmpty { text += "," }
    if !differs.isEmpty { text += " differs in \(Self.list(differs))" }
    return text
  }

  private static func list(_ traits: [PupilTrait]) -> String {
    traits.map(\.rawValue).joined(separator: ", ")
  }
}
