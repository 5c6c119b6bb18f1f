/// What a pupil, parent or carer says about the plan, in their own words or as observed.
///
/// A pupil who does not speak has a voice too: what was seen to be meant is recorded with
/// ``VoiceMedium/observed`` and the name of the observer (Code of Practice 6.69).
///
/// Source: SEND Code of Practice 6.65 and 6.69.
public struct Voice: PlanRecord {
  public static var recordName: String { "Voice" }

  /// The type of the identifier of a voice.
  public typealias ID = Identifier<Voice>

  /// The identifier of the voice.
  public var id: ID

  /// Whose voice it is.
  public var speaker: VoiceSpeaker

  /// The words, or what was seen, `nil` if the voice is missing.
  public var text: String?

  /// What it is about.
  ///
  /// `nil` while nobody has said.
  public var topic: VoiceTopic?

  /// How it was expressed.
  ///
  /// `nil` while nobody has said.
  public var medium: VoiceMedium?

  /// The contributor who speaks, for one of several parents.
  ///
  /// `nil` while nobody has said.
  public var contributor: Contributor.ID?

  /// Who wrote it down.
  ///
  /// `nil` while nobody has said.
  public var scribe: Contributor.ID?

  /// The language in which it was expressed.
  ///
  /// `nil` while nobody has said.
  public var language: String?

  /// The day on which it was expressed.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// Targets that it speaks about.
  public var targets: [Target.ID] = []

  /// Why there is no voice, `nil` if there is one.
  public var reasonMissing: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a voice.
  ///
  /// - Parameters:
  ///   - id: The identifier of the voice.
  ///   - speaker: Whose voice it is.
  ///   - text: The words, or what was seen, `nil` if the voice is missing.
  public init(id: ID, speaker: VoiceSpeaker, text: String? = nil) {
    self.id = id
    self.speaker = speaker
    self.text = text
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    speaker = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("speaker", .structure), &speaker)
    try visitor.field(Field("text", .pupilVoice), &text)
    try visitor.field(Field("topic", .structure), &topic)
    try visitor.field(Field("medium", .structure), &medium)
    try visitor.field(Field("contributor", .structure), &contributor)
    try visitor.field(Field("scribe", .structure), &scribe)
    try visitor.field(Field("language", .pupilVoice), &language)
    try visitor.field(Field("on", .structure), &on)
    try visitor.field(Field("targets", .structure), &targets)
    try visitor.field(Field("reasonMissing", .pupilVoice), &reasonMissing)
  }
}
