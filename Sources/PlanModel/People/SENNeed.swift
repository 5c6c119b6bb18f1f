/// A type of special educational need as schools report it (code set CS071).
///
/// Source: DfE code set CS071.
public struct SENNeed: PlanRecord {
  public static var recordName: String { "SENNeed" }

  /// The type of need.
  public var type: SENType

  /// The rank, 1 for the primary need.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  ///
  /// Source: School census.
  public var rank: Int?

  /// The first day.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Common Transfer File.
  public var starts: Day?

  /// The last day, `nil` while it goes on.
  ///
  /// Source: Common Transfer File.
  public var ends: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a senneed.
  ///
  /// - Parameters:
  ///   - type: The type of need.
  ///   - rank: The rank, 1 for the primary need.
  public init(type: SENType, rank: Int? = nil) {
    self.type = type
    self.rank = rank
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    type = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("type", .need), &type)
    try visitor.field(Field("rank", .need), &rank)
    try visitor.field(Field("starts", .need), &starts)
    try visitor.field(Field("ends", .need), &ends)
  }
}
