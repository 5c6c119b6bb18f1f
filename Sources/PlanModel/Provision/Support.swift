/// A support that removes a barrier, without doing what the target measures.
///
/// The barrier comes first, then the support, then the consideration it follows (CAST,
/// UDL Guidelines 3.0).
///
/// Source: CAST, UDL Guidelines 3.0.
public struct Support: PlanRecord {
  public static var recordName: String { "Support" }

  /// The type of the identifier of a support.
  public typealias ID = Identifier<Support>

  /// The identifier of the support.
  public var id: ID

  /// The support, such as "text-to-speech".
  public var text: String

  /// The barrier that it removes.
  ///
  /// `nil` while nobody has said.
  public var barrier: String?

  /// The considerations it follows.
  public var considerations: [UDLConsideration] = []

  /// For whom it is there.
  ///
  /// `nil` while nobody has said.
  public var scope: SupportScope?

  /// Whether it does what a target measures, `nil` if nobody has checked.
  public var construct: ConstructRelevance?

  /// How it will be taken away as the pupil grows.
  ///
  /// `nil` while nobody has said.
  public var fading: String?

  /// The layer of support, by the draft of 2026.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND reform consultation, February 2026.
  public var layer: SupportLayer?

  /// The first day.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day, `nil` while it goes on.
  public var ends: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a support.
  ///
  /// - Parameters:
  ///   - id: The identifier of the support.
  ///   - text: The support, such as "text-to-speech".
  ///   - barrier: The barrier that it removes.
  public init(id: ID, text: String, barrier: String? = nil) {
    self.id = id
    self.text = text
    self.barrier = barrier
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    text = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("barrier", .progress), &barrier)
    try visitor.field(Field("considerations", .progress), &considerations)
    try visitor.field(Field("scope", .progress), &scope)
    try visitor.field(Field("construct", .progress), &construct)
    try visitor.field(Field("fading", .progress), &fading)
    try visitor.field(Field("layer", .progress), &layer)
    try visitor.field(Field("starts", .progress), &starts)
    try visitor.field(Field("ends", .progress), &ends)
  }
}
