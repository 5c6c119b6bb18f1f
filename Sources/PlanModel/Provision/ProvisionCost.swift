/// What provision costs a school.
///
/// Source: Council plan templates.
public struct ProvisionCost: PlanRecord {
  public static var recordName: String { "ProvisionCost" }

  /// The currency, as an ISO 4217 code.
  ///
  /// Source: ISO 4217.
  public var currency: String

  /// The cost of an hour of the adult's time.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: the currency, for an hour.
  public var hourlyRate: Number?

  /// The cost per pupil and week.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: the currency, for a pupil and week.
  public var weekly: Number?

  /// The cost per pupil and year.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: the currency, for a pupil and year.
  public var annual: Number?

  /// The weeks in which it is given; schools often count 38.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: weeks.
  public var weeksPerYear: Number?

  /// The element of high needs funding, 1 to 3.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  public var fundingElement: Int?

  public var unknownMembers = UnknownMembers()

  /// Creates a provision cost.
  ///
  /// - Parameter currency: The currency, as an ISO 4217 code.
  public init(currency: String = "GBP") {
    self.currency = currency
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    currency = "GBP"
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("currency", .staff), &currency)
    try visitor.field(Field("hourlyRate", .staff), &hourlyRate)
    try visitor.field(Field("weekly", .staff), &weekly)
    try visitor.field(Field("annual", .staff), &annual)
    try visitor.field(Field("weeksPerYear", .staff), &weeksPerYear)
    try visitor.field(Field("fundingElement", .staff), &fundingElement)
  }
}
