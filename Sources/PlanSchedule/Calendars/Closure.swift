public import PlanModel

/// Days on which a school is closed to pupils: a half-term holiday, an INSET day, a flood.
///
/// Closures may overlap each other and may lie outside the terms.
public struct Closure: Hashable, Sendable {
  /// What the school calls the closure.
  public var name: String

  /// What sort of closure it is, `nil` while nobody has said.
  public var kind: ClosureKind?

  /// The first day on which the school is closed.
  public var firstDay: Day

  /// The last day on which the school is closed.
  public var lastDay: Day

  /// Creates a closure of one or more days.
  ///
  /// - Parameters:
  ///   - name: What the school calls the closure.
  ///   - kind: What sort of closure it is.
  ///   - firstDay: The first day on which the school is closed.
  ///   - lastDay: The last day on which the school is closed.
  public init(
    name: String,
    kind: ClosureKind?,
    from firstDay: Day,
    through lastDay: Day
  ) {
    self.name = name
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Creates a closure of one day.
  ///
  /// - Parameters:
  ///   - name: What the school calls the closure.
  ///   - kind: What sort of closure it is.
  ///   - day: The day on which the school is closed.
  public init(name: String, kind: ClosureKind?, on day: Day) {
    self.init(name: name, kind: kind, from: day, through: day)
  }

  /// The days of the closure, `nil` if it ends before it starts.
  public var days: ClosedRange<Day>? {
    firstDay <= lastDay ? firstDay...lastDay : nil
  }

  /// Whether the closure parts a term into half-terms.
  ///
  /// A half-term holiday does. So does another holiday, or a closure whose kind nobody has
  /// said, if it takes in five weekdays or more. A staff training day or a week of snow does
  /// not.
  public var partsTerm: Bool {
    switch kind {
    case .halfTerm?: true
    case .holiday?, nil: days.map { WeekdayNumber.range($0)?.count ?? 0 >= 5 } ?? false
    case .some: false
    }
  }
}
