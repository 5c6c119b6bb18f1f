extension Census {
  /// Which return a census is.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code in documents, such as `spring`.
    public let rawValue: String

    /// Creates a code.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The autumn school census.
    public static let autumn = Self(rawValue: "autumn")

    /// The spring school census.
    public static let spring = Self(rawValue: "spring")

    /// The summer school census.
    public static let summer = Self(rawValue: "summer")

    /// The SEN2 return of local authorities.
    public static let sen2 = Self(rawValue: "sen2")
  }

  /// Something that a census asks about pupils with special educational needs.
  public struct Item: RawRepresentable, Hashable, Sendable {
    /// The code in documents, such as `senType`.
    public let rawValue: String

    /// Creates a code.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Whether a pupil has no SEN, SEN support or an EHC plan.
    public static let senProvision = Self(rawValue: "senProvision")

    /// The types of need, the primary one first.
    public static let senType = Self(rawValue: "senType")

    /// Whether a pupil is in a SEN unit or a resourced provision.
    public static let senUnitAndResourcedProvision = Self(
      rawValue: "senUnitAndResourcedProvision"
    )

    /// The requests for an EHC needs assessment.
    public static let ehcRequests = Self(rawValue: "ehcRequests")

    /// The EHC needs assessments.
    public static let ehcAssessments = Self(rawValue: "ehcAssessments")

    /// The EHC plans, their placements and their reviews.
    public static let ehcPlans = Self(rawValue: "ehcPlans")
  }
}
