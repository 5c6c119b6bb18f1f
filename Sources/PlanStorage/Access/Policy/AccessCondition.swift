/// What must hold, besides the role, before a right counts.
public struct AccessCondition: RawRepresentable, Hashable, Sendable {
  /// The code of the condition; a policy with a code not known here gives no right.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The register names the person for the pupil's confidential notes.
  public static let namedPerson = Self(rawValue: "namedPerson")

  /// The register relates the person to the pupil.
  public static let ownPupil = Self(rawValue: "ownPupil")

  /// The pupil has reached the age that the policy sets, or decides for themselves.
  public static let pupilIsOfAge = Self(rawValue: "pupilIsOfAge")

  /// The pupil does not object.
  public static let pupilDoesNotObject = Self(rawValue: "pupilDoesNotObject")
}
