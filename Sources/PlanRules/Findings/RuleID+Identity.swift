// Identifiers and codes of the pupil's record.

// MARK: - Identifiers and age

extension RuleID {
  /// The unique pupil number has a fault.
  public static let upnInvalid = Self(rawValue: "I1.upnInvalid")

  /// The unique pupil number is a temporary one.
  public static let upnTemporary = Self(rawValue: "I2.upnTemporary")

  /// The authority in the unique pupil number is not in the table.
  public static let upnAuthorityUnknown = Self(rawValue: "I3.upnAuthorityUnknown")

  /// There is neither a unique pupil number nor a reason.
  public static let upnMissing = Self(rawValue: "I4.upnMissing")

  /// The unique learner number has a fault.
  public static let ulnInvalid = Self(rawValue: "I5.ulnInvalid")

  /// The day of birth lies in the future.
  public static let bornInFuture = Self(rawValue: "I6.bornInFuture")

  /// The age is beyond that of any plan.
  public static let ageOver25 = Self(rawValue: "I7.ageOver25")

  /// The year group is not that of the age.
  public static let yearGroupNotByAge = Self(rawValue: "I8.yearGroupNotByAge")
}

// MARK: - Provision and needs

extension RuleID {
  /// The code of provision is no longer in use.
  public static let provisionCodeNotCurrent = Self(rawValue: "I9.provisionCodeNotCurrent")

  /// No provision is recorded for the day.
  public static let provisionNotRecorded = Self(rawValue: "I10.provisionNotRecorded")

  /// Several periods of provision are open.
  public static let provisionOpenTwice = Self(rawValue: "I11.provisionOpenTwice")

  /// Periods of provision overlap.
  public static let provisionOverlap = Self(rawValue: "I12.provisionOverlap")

  /// Needs are recorded where there is no provision.
  public static let needsWithoutProvision = Self(rawValue: "I13.needsWithoutProvision")

  /// Provision is recorded without a type of need.
  public static let typeMissing = Self(rawValue: "I14.typeMissing")

  /// The code of a type of need is not in use.
  public static let typeNotCurrent = Self(rawValue: "I15.typeNotCurrent")

  /// More types of need than a census takes.
  public static let moreThanTwoTypes = Self(rawValue: "I16.moreThanTwoTypes")

  /// A type of need has no rank.
  public static let rankMissing = Self(rawValue: "I17.rankMissing")

  /// Not exactly one type of need is the primary one.
  public static let primaryNotOne = Self(rawValue: "I18.primaryNotOne")

  /// The code for no specialist assessment stands with other provision than SEN support.
  public static let assessmentCodeNotWithSupport =
    Self(rawValue: "I19.assessmentCodeNotWithSupport")

  /// A pupil of a special school is recorded without special educational needs.
  public static let specialSchoolWithoutSEN = Self(
    rawValue: "I20.specialSchoolWithoutSEN"
  )
}
