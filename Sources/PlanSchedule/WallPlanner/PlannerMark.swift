import PlanModel

/// Why a weekday is no school day, as a letter for a grid and in words for a list.
struct PlannerMark: Equatable {
  let letter: Character
  let reason: String

  static let halfTerm = Self(letter: "H", reason: "half-term holiday")
  static let inset = Self(letter: "T", reason: "staff training day")
  static let bankHoliday = Self(letter: "B", reason: "bank holiday")
  static let closure = Self(letter: "X", reason: "school closed")
  static let outsideTerms = Self(letter: "-", reason: "outside the terms")

  static let all = [halfTerm, inset, bankHoliday, closure, outsideTerms]

  private init(letter: Character, reason: String) {
    self.letter = letter
    self.reason = reason
  }

  /// The mark of a day, `nil` on a school day and at a weekend.
  ///
  /// A bank holiday is marked outside the terms too.
  init?(of day: Day, in calendar: SchoolCalendar) {
    guard let reason = calendar.reasonClosed(on: day), reason != .weekend else {
      return nil
    }
    let kind = calendar.closure(on: day)?.kind
    switch kind {
    case .halfTerm?: self = .halfTerm
    case .inset?: self = .inset
    case .bankHoliday?: self = .bankHoliday
    case .some: self = .closure
    case nil: self = reason == .outsideTerms ? .outsideTerms : .closure
    }
  }
}
