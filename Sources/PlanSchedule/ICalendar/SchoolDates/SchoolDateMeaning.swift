import PlanModel

/// What the words of an event say about a school's year.
public struct SchoolDateMeaning: RawRepresentable, Hashable, Sendable {
  /// The code, such as `termStart`.
  public let rawValue: String

  /// Creates a meaning; any text is one.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A term, from the first day of the event through its last.
  public static let term = Self(rawValue: "term")

  /// The first day of a term.
  public static let termStart = Self(rawValue: "termStart")

  /// The last day of a term.
  public static let termEnd = Self(rawValue: "termEnd")

  /// The holiday in the middle of a term.
  public static let halfTerm = Self(rawValue: "halfTerm")

  /// Days of staff training.
  public static let inset = Self(rawValue: "inset")

  /// A bank holiday.
  public static let bankHoliday = Self(rawValue: "bankHoliday")

  /// Days on which the school is closed for another reason.
  public static let closure = Self(rawValue: "closure")

  /// A holiday that is not said to be in the middle of a term, such as Christmas.
  public static let holiday = Self(rawValue: "holiday")

  /// A word for the beginning of what another word says.
  public static let start = Self(rawValue: "start")

  /// A word for the end of what another word says.
  public static let end = Self(rawValue: "end")
}

// MARK: - What follows from a meaning

extension SchoolDateMeaning {
  /// Whether an event with the meaning is a term, an end of one or a closure.
  var isDate: Bool {
    isSpecific || [.term, .termStart, .termEnd, .closure, .holiday].contains(self)
  }

  /// Whether the meaning holds whatever is said beside it about terms and closed days.
  var isSpecific: Bool {
    self == .halfTerm || self == .inset || self == .bankHoliday
  }

  /// The kind of closure, `nil` for a holiday, of which nobody has said where it lies.
  var closureKind: ClosureKind? {
    switch self {
    case .halfTerm: .halfTerm
    case .inset: .inset
    case .bankHoliday: .bankHoliday
    case .closure: .closure
    default: nil
    }
  }

  /// How many days an event with the meaning has, weekends included.
  ///
  /// Calendars use the same words for the day on which something begins, or for half a term
  /// of teaching; outside these lengths a person has to say what is meant.
  var likelyLengths: ClosedRange<Int> {
    switch self {
    case .term: 14...150
    case .halfTerm: 2...23
    case .inset: 1...7
    case .bankHoliday: 1...4
    case .holiday: 2...70
    case .termStart, .termEnd: 1...1
    default: 1...23
    }
  }
}
