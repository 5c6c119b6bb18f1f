/// What is given to a pupil that is additional to or different from what others get.
///
/// Provision is specified and quantified where a stranger could tell at the end of the
/// week whether it was given (Code of Practice 9.69, section F).
///
/// Source: SEND Code of Practice 9.69.
public struct Provision: PlanRecord {
  public static var recordName: String { "Provision" }

  /// The type of the identifier of a provision.
  public typealias ID = Identifier<Provision>

  /// The identifier of the provision.
  public var id: ID

  /// What is given, as written.
  public var text: String

  /// How it is additional to or different from what other pupils get.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 6.72 to 6.75.
  public var difference: String?

  /// The needs it answers.
  public var needs: [Need.ID]

  /// The outcomes it serves.
  public var outcomes: [Outcome.ID] = []

  /// The people who give it.
  public var deliveredBy: [Contributor.ID] = []

  /// The role of who gives it.
  ///
  /// `nil` while nobody has said.
  public var role: ContributorRole?

  /// Who gives it, as written.
  ///
  /// `nil` while nobody has said.
  public var deliverer: String?

  /// The training or qualification needed.
  ///
  /// `nil` while nobody has said.
  public var expertise: String?

  /// How many pupils share it, 1 for one to one.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: pupils.
  public var groupSize: Int?

  /// Minutes of one session.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: minutes.
  public var minutes: Number?

  /// How often it is given.
  ///
  /// `nil` while nobody has said.
  public var frequency: Frequency?

  /// For how many weeks.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: weeks.
  public var weeks: Int?

  /// Where it is given.
  ///
  /// `nil` while nobody has said.
  public var place: String?

  /// The first day.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day, `nil` while it goes on.
  public var ends: Day?

  /// The section of an EHC plan that it stands in.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 12.
  public var ehcSection: EHCSection?

  /// The layer of support, by the draft of 2026.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND reform consultation, February 2026.
  public var layer: SupportLayer?

  /// Where the pupil stood when it began.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Council plan templates.
  public var entry: String?

  /// Where the pupil stood when it ended.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Council plan templates.
  public var exit: String?

  /// What it costs.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Council plan templates.
  public var cost: ProvisionCost?

  public var unknownMembers = UnknownMembers()

  /// Creates a provision.
  ///
  /// - Parameters:
  ///   - id: The identifier of the provision.
  ///   - text: What is given, as written.
  ///   - needs: The needs it answers.
  public init(id: ID, text: String, needs: [Need.ID] = []) {
    self.id = id
    self.text = text
    self.needs = needs
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    text = .blank
    needs = []
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("difference", .progress), &difference)
    try visitor.field(Field("needs", .structure), &needs)
    try visitor.field(Field("outcomes", .structure), &outcomes)
    try visitor.field(Field("deliveredBy", .structure), &deliveredBy)
    try visitor.field(Field("role", .progress), &role)
    try visitor.field(Field("deliverer", .progress), &deliverer)
    try visitor.field(Field("expertise", .progress), &expertise)
    try visitor.field(Field("groupSize", .progress), &groupSize)
    try visitor.field(Field("minutes", .progress), &minutes)
    try visitor.field(Field("frequency", .progress), &frequency)
    try visitor.field(Field("weeks", .progress), &weeks)
    try visitor.field(Field("place", .progress), &place)
    try visitor.field(Field("starts", .progress), &starts)
    try visitor.field(Field("ends", .progress), &ends)
    try visitor.field(Field("ehcSection", .progress), &ehcSection)
    try visitor.field(Field("layer", .progress), &layer)
    try visitor.field(Field("entry", .progress), &entry)
    try visitor.field(Field("exit", .progress), &exit)
    try visitor.field(Field("cost", .staff), &cost)
  }
}
