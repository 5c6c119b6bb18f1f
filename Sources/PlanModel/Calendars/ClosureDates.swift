/// Days on which a school is closed to pupils: a half-term holiday, a training day, a flood.
public struct ClosureDates: PlanRecord {
  public static var recordName: String { "ClosureDates" }

  /// What the school calls the closure.
  ///
  /// `nil` if it has no name.
  public var name: String?

  /// What sort of closure it is.
  ///
  /// `nil` while nobody has said.
  public var kind: ClosureKind?

  /// The first day on which the school is closed.
  public var start: Day

  /// The last day on which the school is closed.
  public var end: Day

  public var unknownMembers = UnknownMembers()

  /// Creates the dates of a closure.
  ///
  /// - Parameters:
  ///   - name: What the school calls the closure.
  ///   - kind: What sort of closure it is.
  ///   - start: The first day on which the school is closed.
  ///   - end: The last day on which the school is closed.
  public init(name: String? = nil, kind: ClosureKind? = nil, start: Day, end: Day) {
    self.name = name
    self.kind = kind
    self.start = start
    self.end = end
  }

  public static var blank: Self { Self(start: .blank, end: .blank) }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("name", .structure), &name)
    try visitor.field(Field("kind", .structure), &kind)
    try visitor.field(Field("start", .structure), &start)
    try visitor.field(Field("end", .structure), &end)
  }
}
