/// One of the facts by which a pupil is known again.
public struct PupilTrait: RawRepresentable, Hashable, Sendable {
  /// The name of the trait, such as `dateOfBirth`.
  public let rawValue: String

  /// Creates a trait; any text is one.
  ///
  /// - Parameter rawValue: The name of the trait.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The unique pupil number in use.
  public static let upn = Self(rawValue: "upn")

  /// A unique pupil number that is no longer in use.
  public static let formerUPN = Self(rawValue: "formerUPN")

  /// The unique learner number.
  public static let uln = Self(rawValue: "uln")

  /// The legal or preferred forename.
  public static let forename = Self(rawValue: "forename")

  /// The legal or preferred surname.
  public static let surname = Self(rawValue: "surname")

  /// The date of birth.
  public static let dateOfBirth = Self(rawValue: "dateOfBirth")
}
