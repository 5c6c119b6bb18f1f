/// A pupil as a store keeps it.
public struct StoredPupil: PlanRecord, StoredRecord {
  public static var recordName: String { "StoredPupil" }

  /// The pupil.
  public var pupil: Pupil

  /// The version, to be expected by the next change.
  public var version: RecordVersion

  /// The moment of the last change, from the caller's clock.
  public var at: Instant

  /// Who made the last change.
  public var by: StoreActor

  public var unknownMembers = UnknownMembers()

  /// Creates a stored pupil.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - version: The version.
  ///   - instant: The moment of the last change.
  ///   - actor: Who made the last change.
  public init(
    _ pupil: Pupil,
    version: RecordVersion,
    at instant: Instant,
    by actor: StoreActor
  ) {
    self.pupil = pupil
    self.version = version
    self.at = instant
    self.by = actor
  }

  /// The identifier of the pupil.
  public var id: Pupil.ID { pupil.id }

  public static var blank: Self {
    Self(.blank, version: .blank, at: .blank, by: .blank)
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("pupil", .identity), &pupil)
    try visitor.field(Field("version", .structure), &version)
    try visitor.field(Field("at", .structure), &at)
    try visitor.field(Field("by", .structure), &by)
  }
}
