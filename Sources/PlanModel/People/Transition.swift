/// A move from one school or phase to the next (Code of Practice 6.57).
///
/// Source: SEND Code of Practice 6.57.
public struct Transition: PlanRecord {
  public static var recordName: String { "Transition" }

  /// The kind of move.
  ///
  /// `nil` while nobody has said.
  public var kind: TransitionKind?

  /// The school or phase that is left.
  ///
  /// `nil` while nobody has said.
  public var from: String?

  /// The school or phase that follows.
  ///
  /// `nil` while nobody has said.
  public var to: String?

  /// The day of the move.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// What is handed over, to whom.
  ///
  /// `nil` while nobody has said.
  public var handover: String?

  /// Days of visits before the move.
  public var visits: [Day] = []

  /// Travel arrangements and travel training.
  ///
  /// `nil` while nobody has said.
  public var travel: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a transition.
  ///
  /// - Parameter kind: The kind of move.
  public init(kind: TransitionKind? = nil) {
    self.kind = kind
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("kind", .progress), &kind)
    try visitor.field(Field("from", .identity), &from)
    try visitor.field(Field("to", .identity), &to)
    try visitor.field(Field("on", .progress), &on)
    try visitor.field(Field("handover", .progress), &handover)
    try visitor.field(Field("visits", .progress), &visits)
    try visitor.field(Field("travel", .progress), &travel)
  }
}
