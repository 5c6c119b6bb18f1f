/// A special educational need or barrier to learning.
///
/// Needs often cross areas. The area helps to work out what action to take; it does not
/// sort the pupil into a group (Code of Practice 6.27).
///
/// Source: Council plan templates.
public struct Need: PlanRecord {
  public static var recordName: String { "Need" }

  /// The type of the identifier of a need.
  public typealias ID = Identifier<Need>

  /// The identifier of the need.
  public var id: ID

  /// The main area of need.
  ///
  /// Source: SEND Code of Practice 6.27 to 6.35.
  public var area: AreaOfNeed

  /// The need in words.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// Other areas that the need touches.
  ///
  /// Source: SEND Code of Practice 6.27 to 6.35.
  public var otherAreas: [AreaOfNeed] = []

  /// The type of need as reported (code set CS071).
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: DfE code set CS071.
  public var senType: SENType?

  /// The rank among the pupil's needs, 1 first.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  ///
  /// Source: School census.
  public var rank: Int?

  /// Strengths in the same area.
  ///
  /// `nil` while nobody has said.
  public var strengths: String?

  /// What the need means for learning and the school day.
  ///
  /// `nil` while nobody has said.
  public var impact: String?

  /// The evidence for the need.
  public var evidence: [Evidence.ID] = []

  /// The section of an EHC plan in which it stands.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 12.
  public var ehcSection: EHCSection?

  /// Codes of other frameworks for the same need.
  public var alignments: [Coding] = []

  public var unknownMembers = UnknownMembers()

  /// Creates a need.
  ///
  /// - Parameters:
  ///   - id: The identifier of the need.
  ///   - area: The main area of need.
  ///   - text: The need in words.
  public init(id: ID, area: AreaOfNeed, text: String? = nil) {
    self.id = id
    self.area = area
    self.text = text
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    area = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("area", .need), &area)
    try visitor.field(Field("text", .need), &text)
    try visitor.field(Field("otherAreas", .need), &otherAreas)
    try visitor.field(Field("senType", .need), &senType)
    try visitor.field(Field("rank", .need), &rank)
    try visitor.field(Field("strengths", .need), &strengths)
    try visitor.field(Field("impact", .need), &impact)
    try visitor.field(Field("evidence", .structure), &evidence)
    try visitor.field(Field("ehcSection", .structure), &ehcSection)
    try visitor.field(Field("alignments", .structure), &alignments)
  }
}
