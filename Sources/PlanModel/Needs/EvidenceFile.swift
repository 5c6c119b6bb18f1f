/// A file that lies elsewhere, named by its content.
///
/// Plans hold no files. A file is pointed to, with the digest of its bytes, so that a
/// changed file is noticed.
public struct EvidenceFile: PlanRecord {
  public static var recordName: String { "EvidenceFile" }

  /// What the file is.
  ///
  /// `nil` while nobody has said.
  public var title: String?

  /// The media type, such as `image/jpeg`.
  ///
  /// `nil` while nobody has said.
  public var mediaType: String?

  /// The SHA-256 digest of the bytes in 64 lower-case hexadecimal digits.
  ///
  /// `nil` while nobody has said.
  public var sha256: String?

  /// The number of bytes.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: bytes.
  public var byteCount: Int?

  /// An opaque reference by which the keeper finds the file.
  ///
  /// `nil` while nobody has said.
  public var location: String?

  /// The day on which it was made.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// Whether sharing was consented to, `nil` if nobody has asked.
  public var mayBeShared: Bool?

  public var unknownMembers = UnknownMembers()

  /// Creates an evidence file.
  ///
  /// - Parameter title: What the file is.
  public init(title: String? = nil) {
    self.title = title
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("title", .need), &title)
    try visitor.field(Field("mediaType", .structure), &mediaType)
    try visitor.field(Field("sha256", .structure), &sha256)
    try visitor.field(Field("byteCount", .structure), &byteCount)
    try visitor.field(Field("location", .structure), &location)
    try visitor.field(Field("on", .need), &on)
    try visitor.field(Field("mayBeShared", .structure), &mayBeShared)
  }
}
