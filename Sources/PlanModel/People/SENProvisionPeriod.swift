/// A stretch of time with one kind of SEN provision (code set CS096).
///
/// Source: DfE code set CS096.
public struct SENProvisionPeriod: PlanRecord {
  public static var recordName: String { "SENProvisionPeriod" }

  /// The kind of provision.
  public var provision: SENProvision

  /// The first day.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day, `nil` while it goes on.
  public var ends: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a senprovision period.
  ///
  /// - Parameters:
  ///   - provision: The kind of provision.
  ///   - starts: The first day.
  ///   - ends: The last day, `nil` while it goes on.
  public init(provision: SENProvision, starts: Day? = nil, ends: Day? = nil) {
    self.provision = provision
    self.starts = starts
    self.ends = ends
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    provision = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("provision", .need), &provision)
    try visitor.field(Field("starts", .need), &starts)
    try visitor.field(Field("ends", .need), &ends)
  }
}
