/// What a person is to a pupil.
public struct PupilRelationKind: RawRepresentable, Hashable, Sendable {
  /// The code of the relation.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The person is the pupil.
  public static let isPupil = Self(rawValue: "isPupil")

  /// The person is a parent or carer of the pupil.
  public static let isParent = Self(rawValue: "isParent")

  /// The person teaches or assists the pupil.
  public static let teaches = Self(rawValue: "teaches")

  /// The person answers for the pupil's support, as a SENCO does.
  public static let isResponsible = Self(rawValue: "isResponsible")

  /// The person works with the pupil from outside the school.
  public static let worksWith = Self(rawValue: "worksWith")

  /// The person may see the pupil's confidential notes.
  public static let isNamedPerson = Self(rawValue: "isNamedPerson")
}
