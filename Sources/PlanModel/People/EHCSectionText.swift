/// The text of one section of an education, health and care plan.
///
/// Source: SEND Regulations 2014, regulation 12.
public struct EHCSectionText: PlanRecord {
  public static var recordName: String { "EHCSectionText" }

  /// The section (SEND Regulations 2014, regulation 12).
  public var section: EHCSection

  /// The text as it stands in the plan.
  public var text: String

  public var unknownMembers = UnknownMembers()

  /// Creates an ehcsection text.
  ///
  /// - Parameters:
  ///   - section: The section (SEND Regulations 2014, regulation 12).
  ///   - text: The text as it stands in the plan.
  public init(section: EHCSection, text: String) {
    self.section = section
    self.text = text
  }

  public static var blank: Self { Self(section: .blank, text: .blank) }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("section", .structure), &section)
    try visitor.field(Field("text", .health), &text)
  }
}
