/// A long-term hope of the pupil or the family.
///
/// Aspirations are not outcomes; outcomes are a step towards them (Code of Practice
/// 9.65).
///
/// Source: SEND Code of Practice 9.65.
public struct Aspiration: PlanRecord {
  public static var recordName: String { "Aspiration" }

  /// The type of the identifier of an aspiration.
  public typealias ID = Identifier<Aspiration>

  /// The identifier of the aspiration.
  public var id: ID

  /// The hope in the words of the person.
  public var text: String

  /// Whose hope it is.
  public var speaker: VoiceSpeaker

  /// The day on which it was said.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates an aspiration.
  ///
  /// - Parameters:
  ///   - id: The identifier of the aspiration.
  ///   - text: The hope in the words of the person.
  ///   - speaker: Whose hope it is.
  public init(id: ID, text: String, speaker: VoiceSpeaker = .pupil) {
    self.id = id
    self.text = text
    self.speaker = speaker
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    text = .blank
    speaker = .pupil
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("text", .pupilVoice), &text)
    try visitor.field(Field("speaker", .structure), &speaker)
    try visitor.field(Field("on", .structure), &on)
  }
}
