/// Progress in a strand of the pupil's own, such as rebound therapy, swimming or eye
/// gaze.
public struct UniqueProfileEntry: PlanRecord {
  public static var recordName: String { "UniqueProfileEntry" }

  /// The type of the identifier of an entry.
  public typealias ID = Identifier<UniqueProfileEntry>

  /// The identifier of the entry.
  public var id: ID

  /// The strand.
  public var strand: String

  /// What the pupil does now that is new.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// The first day spoken about.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day spoken about.
  ///
  /// `nil` while nobody has said.
  public var ends: Day?

  /// Who wrote it.
  ///
  /// `nil` while nobody has said.
  public var recorder: Contributor.ID?

  /// Photographs, film and other evidence, by reference.
  public var files: [EvidenceFile] = []

  public var unknownMembers = UnknownMembers()

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - id: The identifier of the entry.
  ///   - strand: The strand.
  ///   - text: What the pupil does now that is new.
  public init(id: ID, strand: String, text: String? = nil) {
    self.id = id
    self.strand = strand
    self.text = text
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    strand = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("strand", .progress), &strand)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("starts", .progress), &starts)
    try visitor.field(Field("ends", .progress), &ends)
    try visitor.field(Field("recorder", .structure), &recorder)
    try visitor.field(Field("files", .progress), &files)
  }
}
