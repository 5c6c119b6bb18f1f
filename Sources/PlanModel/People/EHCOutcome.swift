/// An outcome in section E of an education, health and care plan.
///
/// Source: SEND Regulations 2014, regulation 12.
public struct EHCOutcome: PlanRecord {
  public static var recordName: String { "EHCOutcome" }

  /// The reference by which targets point to the outcome, such as `E2`.
  public var reference: String

  /// The outcome as it stands in the plan.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// The preparing for adulthood pathway that it serves.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 8.9 and 8.10.
  public var pathway: Pathway?

  /// The day or the end of the phase by which it is sought.
  ///
  /// `nil` while nobody has said.
  public var by: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates an ehcoutcome.
  ///
  /// - Parameters:
  ///   - reference: The reference by which targets point to the outcome, such as `E2`.
  ///   - text: The outcome as it stands in the plan.
  public init(reference: String, text: String? = nil) {
    self.reference = reference
    self.text = text
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    reference = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("reference", .structure), &reference)
    try visitor.field(Field("text", .need), &text)
    try visitor.field(Field("pathway", .need), &pathway)
    try visitor.field(Field("by", .need), &by)
  }
}
