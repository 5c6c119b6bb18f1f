/// A session of provision that took place, or should have.
public struct DeliveredSession: PlanRecord {
  public static var recordName: String { "DeliveredSession" }

  /// The type of the identifier of a session.
  public typealias ID = Identifier<DeliveredSession>

  /// The identifier of the session.
  public var id: ID

  /// The provision.
  public var provision: Provision.ID

  /// The day.
  public var on: Day

  /// Whether it took place.
  public var status: SessionStatus

  /// How long it lasted, in minutes.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: minutes.
  public var minutes: Number?

  /// Who gave it.
  ///
  /// `nil` while nobody has said.
  public var deliveredBy: Contributor.ID?

  /// Why it did not take place, or was cut short.
  ///
  /// `nil` while nobody has said.
  public var reason: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a session.
  ///
  /// - Parameters:
  ///   - id: The identifier of the session.
  ///   - provision: The provision.
  ///   - on: The day.
  ///   - status: Whether it took place.
  public init(
    id: ID,
    provision: Provision.ID,
    on: Day,
    status: SessionStatus = .delivered
  ) {
    self.id = id
    self.provision = provision
    self.on = on
    self.status = status
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    provision = .blank
    on = .blank
    status = .delivered
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("provision", .structure), &provision)
    try visitor.field(Field("on", .progress), &on)
    try visitor.field(Field("status", .progress), &status)
    try visitor.field(Field("minutes", .progress), &minutes)
    try visitor.field(Field("deliveredBy", .structure), &deliveredBy)
    try visitor.field(Field("reason", .progress), &reason)
  }
}
