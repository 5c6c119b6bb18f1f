/// The one-page picture of a pupil, for everybody who works with them.
///
/// Source: Council plan templates.
public struct Profile: PlanRecord {
  public static var recordName: String { "Profile" }

  /// What the pupil is good at.
  public var strengths: [String] = []

  /// What the pupil likes and spends time on.
  public var interests: [String] = []

  /// What people like and admire about the pupil.
  public var likedAndAdmired: [String] = []

  /// What matters to the pupil.
  public var importantToPupil: [String] = []

  /// What helps the pupil, in class and outside.
  public var howToSupport: [String] = []

  /// How the pupil communicates and is best spoken to.
  public var communication: [String] = []

  /// What works well.
  public var whatWorks: [String] = []

  /// What does not work.
  public var whatDoesNotWork: [String] = []

  /// The day on which the picture was last true.
  ///
  /// `nil` while nobody has said.
  public var asOf: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a profile.
  public init() {}

  public static var blank: Self { Self() }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("strengths", .need), &strengths)
    try visitor.field(Field("interests", .need), &interests)
    try visitor.field(Field("likedAndAdmired", .need), &likedAndAdmired)
    try visitor.field(Field("importantToPupil", .pupilVoice), &importantToPupil)
    try visitor.field(Field("howToSupport", .need), &howToSupport)
    try visitor.field(Field("communication", .need), &communication)
    try visitor.field(Field("whatWorks", .need), &whatWorks)
    try visitor.field(Field("whatDoesNotWork", .need), &whatDoesNotWork)
    try visitor.field(Field("asOf", .structure), &asOf)
  }
}
