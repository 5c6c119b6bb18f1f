/// A term of a school, from its first day through its last.
///
/// No law fixes the days in England: an authority, a governing body or a trust decides them.
public struct TermDates: PlanRecord {
  public static var recordName: String { "TermDates" }

  /// What the school calls the term.
  ///
  /// `nil` if it has no name.
  public var name: String?

  /// The first day of the term, for staff or for pupils.
  public var start: Day

  /// The last day of the term.
  public var end: Day

  public var unknownMembers = UnknownMembers()

  /// Creates the dates of a term.
  ///
  /// - Parameters:
  ///   - name: What the school calls the term.
  ///   - start: The first day of the term.
  ///   - end: The last day of the term.
  public init(name: String? = nil, start: Day, end: Day) {
    self.name = name
    self.start = start
    self.end = end
  }

  public static var blank: Self { Self(start: .blank, end: .blank) }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("name", .structure), &name)
    try visitor.field(Field("start", .structure), &start)
    try visitor.field(Field("end", .structure), &end)
  }
}
