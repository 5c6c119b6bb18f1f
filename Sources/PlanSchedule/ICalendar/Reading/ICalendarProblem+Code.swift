extension ICalendarProblem {
  /// What is wrong with a calendar file, or what is to be known about it.
  ///
  /// ## Topics
  ///
  /// ### The file
  /// - ``emptyFile``
  /// - ``fileTooLong``
  /// - ``notText``
  /// - ``missingCalendar``
  /// - ``tooManyEvents``
  /// - ``tooDeep``
  /// - ``unclosedComponent``
  /// - ``endWithoutBeginning``
  ///
  /// ### Lines
  /// - ``lineTooLong``
  /// - ``lineNotUnderstood``
  /// - ``invalidText``
  /// - ``controlCharacter``
  /// - ``encodedText``
  ///
  /// ### Events
  /// - ``missingStart``
  /// - ``invalidDay``
  /// - ``invalidDuration``
  /// - ``endBeforeStart``
  /// - ``repeatedProperty``
  ///
  /// ### Notes
  /// - ``timeDropped``
  /// - ``dayMayBeNext``
  /// - ``recurrenceNotExpanded``
  /// - ``endSameAsStart``
  /// - ``endAndDuration``
  /// - ``missingIdentifier``
  /// - ``valueNotUnderstood``
  ///
  /// ### Using a code
  /// - ``rawValue``
  /// - ``explanation``
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code, such as `missingStart`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

// MARK: - The file

extension ICalendarProblem.Code {
  /// The file has nothing in it.
  public static let emptyFile = Self(rawValue: "emptyFile")

  /// The file is longer than the limit; nothing was read.
  public static let fileTooLong = Self(rawValue: "fileTooLong")

  /// The file is not text in UTF-8; nothing was read.
  public static let notText = Self(rawValue: "notText")

  /// Something stands before a calendar begins, or no calendar begins at all.
  public static let missingCalendar = Self(rawValue: "missingCalendar")

  /// The file has more events than the limit; the others were not read.
  public static let tooManyEvents = Self(rawValue: "tooManyEvents")

  /// Components nest deeper than the limit; the rest of the file was not read.
  public static let tooDeep = Self(rawValue: "tooDeep")

  /// A component begins on the line and does not end where it should.
  public static let unclosedComponent = Self(rawValue: "unclosedComponent")

  /// A component ends that has not begun.
  public static let endWithoutBeginning = Self(rawValue: "endWithoutBeginning")
}

// MARK: - Lines

extension ICalendarProblem.Code {
  /// A line that is needed is longer than the limit; its event was left out.
  public static let lineTooLong = Self(rawValue: "lineTooLong")

  /// A line has no name and value; it was passed over.
  public static let lineNotUnderstood = Self(rawValue: "lineNotUnderstood")

  /// The bytes of a line are not UTF-8, or have a zero among them; its event was left out.
  public static let invalidText = Self(rawValue: "invalidText")

  /// A text has a control character, for which there is now U+FFFD or a new line.
  public static let controlCharacter = Self(rawValue: "controlCharacter")

  /// A text is in an encoding of old calendar files; its event was left out.
  public static let encodedText = Self(rawValue: "encodedText")
}

// MARK: - Events

extension ICalendarProblem.Code {
  /// An event has no first day; it was left out.
  public static let missingStart = Self(rawValue: "missingStart")

  /// A value is no day of the calendar; its event was left out.
  public static let invalidDay = Self(rawValue: "invalidDay")

  /// A length of time can't be read or is below zero; its event was left out.
  public static let invalidDuration = Self(rawValue: "invalidDuration")

  /// An event ends before it starts; it was left out.
  public static let endBeforeStart = Self(rawValue: "endBeforeStart")

  /// An event has two first days, ends or identifiers; it was left out.
  public static let repeatedProperty = Self(rawValue: "repeatedProperty")
}

// MARK: - Notes

extension ICalendarProblem.Code {
  /// An event has a time of day; its days were taken as they are written.
  public static let timeDropped = Self(rawValue: "timeDropped")

  /// A time is late in the day in UTC, so in summer it may mean the next day in Britain.
  public static let dayMayBeNext = Self(rawValue: "dayMayBeNext")

  /// An event is repeated by a rule; only its first days were read.
  public static let recurrenceNotExpanded = Self(rawValue: "recurrenceNotExpanded")

  /// An event ends on the day on which it starts, and was taken to last that day.
  public static let endSameAsStart = Self(rawValue: "endSameAsStart")

  /// An event has an end and a length; the end was taken.
  public static let endAndDuration = Self(rawValue: "endAndDuration")

  /// An event has no identifier that can be kept, and was given one from what it says.
  public static let missingIdentifier = Self(rawValue: "missingIdentifier")

  /// A value that is not needed can't be read, is repeated or is one of too many; it was
  /// passed over.
  public static let valueNotUnderstood = Self(rawValue: "valueNotUnderstood")
}
