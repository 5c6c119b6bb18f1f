/// Where a pupil is or was on roll.
///
/// Source: SEN2 person level collection.
public struct Placement: PlanRecord {
  public static var recordName: String { "Placement" }

  /// The name of the school or setting.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Council plan templates.
  public var school: String?

  /// The unique reference number of the establishment.
  ///
  /// `nil` while nobody has said.
  public var urn: URN?

  /// The local authority and establishment number.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: School census.
  public var laestab: LAESTAB?

  /// The provider reference number of a college or provider.
  ///
  /// `nil` while nobody has said.
  public var ukprn: UKPRN?

  /// The kind of arrangement other than a school place.
  ///
  /// `nil` while nobody has said.
  public var setting: SENSetting?

  /// The first day on roll.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day on roll, `nil` while on roll.
  public var ends: Day?

  /// Whether the place is in a SEN unit of a mainstream school.
  public var isInSENUnit: Bool = false

  /// Whether the place is in resourced provision.
  public var isInResourcedProvision: Bool = false

  public var unknownMembers = UnknownMembers()

  /// Creates a placement.
  ///
  /// - Parameter school: The name of the school or setting.
  public init(school: String? = nil) {
    self.school = school
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("school", .identity), &school)
    try visitor.field(Field("urn", .identity), &urn)
    try visitor.field(Field("laestab", .identity), &laestab)
    try visitor.field(Field("ukprn", .identity), &ukprn)
    try visitor.field(Field("setting", .need), &setting)
    try visitor.field(Field("starts", .identity), &starts)
    try visitor.field(Field("ends", .identity), &ends)
    try visitor.field(Field("isInSENUnit", .need), &isInSENUnit)
    try visitor.field(Field("isInResourcedProvision", .need), &isInResourcedProvision)
  }
}
