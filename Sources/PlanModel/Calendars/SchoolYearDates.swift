/// The terms of a school and the days on which it is closed, as they travel.
///
/// They may be those of one school year or of several. Whoever works days out with them
/// makes a calendar of them first.
///
/// Source: Education (School Day and School Year) (England) Regulations 1999.
public struct SchoolYearDates: PlanRecord {
  public static var recordName: String { "SchoolYearDates" }

  /// What the calendar is called, such as the school and the year it is for.
  ///
  /// `nil` while nobody has said.
  public var title: String?

  /// The terms, in any order.
  public var terms: [TermDates]

  /// The holidays within terms and the closed days, in any order.
  public var closures: [ClosureDates]

  /// The staff training days, on which pupils stay at home.
  ///
  /// A training day that has a name is listed as a closure instead.
  public var inset: [Day]

  public var unknownMembers = UnknownMembers()

  /// Creates the dates of a school.
  ///
  /// - Parameters:
  ///   - terms: The terms.
  ///   - closures: The holidays within terms and the closed days.
  ///   - inset: The staff training days.
  public init(
    terms: [TermDates] = [],
    closures: [ClosureDates] = [],
    inset: [Day] = []
  ) {
    self.terms = terms
    self.closures = closures
    self.inset = inset
  }

  public static var blank: Self { Self() }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("title", .structure), &title)
    try visitor.field(Field("terms", .structure), &terms)
    try visitor.field(Field("closures", .structure), &closures)
    try visitor.field(Field("inset", .structure), &inset)
  }
}
