public import PlanModel

extension SchoolCalendar {
  /// Creates a calendar from the dates of a school as they travel.
  ///
  /// Terms and closures keep their order; training days without a name follow.
  ///
  /// - Parameter dates: The terms, closures and training days.
  public init(_ dates: SchoolYearDates) {
    self.init(
      terms: dates.terms.map(Term.init),
      closures: dates.closures.map(Closure.init)
        + dates.inset.map { Closure(name: ClosureKind.inset.name, kind: .inset, on: $0) }
    )
  }
}

extension Term {
  /// Creates a term from its dates as they travel; one without a name is called a term.
  ///
  /// - Parameter dates: The dates of the term.
  public init(_ dates: TermDates) {
    self.init(name: dates.name ?? "Term", from: dates.start, through: dates.end)
  }
}

extension Closure {
  /// Creates a closure from its dates as they travel.
  ///
  /// One without a name is called by its kind.
  ///
  /// - Parameter dates: The dates of the closure.
  public init(_ dates: ClosureDates) {
    self.init(
      name: dates.name ?? (dates.kind ?? .closure).name,
      kind: dates.kind,
      from: dates.start,
      through: dates.end
    )
  }
}

extension SchoolYearDates {
  /// Creates the dates of a calendar, to be written down.
  ///
  /// That a calendar is a fallback is not written: say so in ``title``.
  ///
  /// - Parameter calendar: The calendar.
  public init(_ calendar: SchoolCalendar) {
    self.init(
      terms: calendar.terms.map {
        TermDates(name: $0.name, start: $0.firstDay, end: $0.lastDay)
      },
      closures: calendar.closures.map {
        ClosureDates(name: $0.name, kind: $0.kind, start: $0.firstDay, end: $0.lastDay)
      }
    )
  }
}
