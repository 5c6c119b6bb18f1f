extension DraftQuestion {
  /// What a question is about.
  ///
  /// ## Topics
  ///
  /// ### Days
  /// - ``dayOrMonthFirst``
  /// - ``monthOnly``
  /// - ``calendarNeeded``
  /// - ``startNeeded``
  /// - ``yearMissing``
  ///
  /// ### Numbers
  /// - ``startOrGoal``
  /// - ``compoundCriterion``
  ///
  /// ### Words
  /// - ``whoIsMeant``
  /// - ``whatInstead``
  /// - ``unsure``
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code, such as `yearMissing`.
    public let rawValue: String

    /// Creates a code; any text is one.
    ///
    /// - Parameter rawValue: The code, such as `yearMissing`.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Which number of a date such as 10/2/24 is the day.
    public static let dayOrMonthFirst = Self(rawValue: "dayOrMonthFirst")

    /// Whether the last day of a month is meant.
    public static let monthOnly = Self(rawValue: "monthOnly")

    /// On which day a term or key stage ends.
    public static let calendarNeeded = Self(rawValue: "calendarNeeded")

    /// From which day weeks are counted.
    public static let startNeeded = Self(rawValue: "startNeeded")

    /// Which year is meant.
    public static let yearMissing = Self(rawValue: "yearMissing")

    /// Which of two numbers is the start.
    public static let startOrGoal = Self(rawValue: "startOrGoal")

    /// Whether a percentage and a share of occasions must both hold.
    public static let compoundCriterion = Self(rawValue: "compoundCriterion")

    /// Who "they" is.
    public static let whoIsMeant = Self(rawValue: "whoIsMeant")

    /// What happens in the place of what is to happen less.
    public static let whatInstead = Self(rawValue: "whatInstead")

    /// Whether words mean what they were taken for.
    public static let unsure = Self(rawValue: "unsure")
  }
}
