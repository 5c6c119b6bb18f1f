/// An event of a calendar that a person has to look at before it counts as a date of a school.
public struct SchoolDateQuestion: Hashable, Sendable {
  /// Why the event does not count.
  public let code: Code

  /// The event.
  public let event: CalendarEvent

  /// The line of the file on which the event begins, from 1.
  public let line: Int

  /// What the event may mean, `nil` if nothing in it is understood.
  public let suggestion: SchoolDateMeaning?
}

// MARK: - Text

extension SchoolDateQuestion: CustomStringConvertible, CustomReflectable {
  /// The place and the question in one line, without what the event says.
  public var description: String {
    "line \(line), \(event.days.lowerBound): \(code.explanation)"
  }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

// MARK: - Codes

extension SchoolDateQuestion {
  /// Why an event does not count as a date of a school.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code, such as `notUnderstood`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The words say nothing about terms or closed days.
    public static let notUnderstood = Self(rawValue: "notUnderstood")

    /// Some words are not known, and may change what the others mean.
    public static let unknownWords = Self(rawValue: "unknownWords")

    /// The words mean more than one thing.
    public static let ambiguous = Self(rawValue: "ambiguous")

    /// The event is shorter or longer than what it is called.
    public static let lengthUnlikely = Self(rawValue: "lengthUnlikely")

    /// A term starts without an end, or ends without a start.
    public static let noCounterpart = Self(rawValue: "noCounterpart")

    /// The event is repeated by a rule, and only its first days are known.
    public static let repeats = Self(rawValue: "repeats")

    /// The event may be on the next day, because its time is in UTC.
    public static let dayMayBeNext = Self(rawValue: "dayMayBeNext")

    /// The event is cancelled.
    public static let cancelled = Self(rawValue: "cancelled")
  }
}

extension SchoolDateQuestion.Code {
  /// The question and what to do, or the code itself if it is not one of the library's.
  public var explanation: String {
    Self.explanations.first { $0.0 == self }?.1 ?? rawValue
  }

  private static let explanations: [(Self, String)] = [
    (
      .notUnderstood,
      "says nothing known about terms or closed days; leave it out, or add its words"
    ),
    (.unknownWords, "has words that are not known; say whether the suggestion is right"),
    (.ambiguous, "may mean more than one thing; say which"),
    (.lengthUnlikely, "is shorter or longer than its words suggest; check its days"),
    (
      .noCounterpart,
      "starts or ends a term whose other end is missing or not clear; enter the term"
    ),
    (.repeats, "is repeated, and only its first days are known; enter its days"),
    (.dayMayBeNext, "may be on the next day, because its time is in UTC; check the day"),
    (.cancelled, "is cancelled; leave it out, or enter its days if it takes place"),
  ]
}
