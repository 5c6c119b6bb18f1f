extension ICalendarProblem.Code {
  /// The fault and its cure in words, or the code itself if it is not one of the library's.
  public var explanation: String {
    Self.explanations.first { $0.0 == self }?.1 ?? rawValue
  }

  private static let explanations: [(Self, String)] =
    [
      (.emptyFile, "the file is empty; export or download the calendar again"),
      (.fileTooLong, "the file is too long; export fewer months"),
      (.notText, "the file is not text in UTF-8; save it as UTF-8"),
      (
        .missingCalendar,
        """
        this is not within a calendar; a calendar file begins with BEGIN:VCALENDAR, so look \
        whether a web page was saved instead
        """
      ),
      (.tooManyEvents, "the file has too many events; export fewer months"),
      (.tooDeep, "the parts of the file nest too deep; export the calendar again"),
      (
        .unclosedComponent,
        """
        what begins here does not end where it should; the file may be cut off, so download \
        it again
        """
      ),
      (.endWithoutBeginning, "a part ends here that has not begun; remove the line"),
      (.lineTooLong, "the line is too long; shorten it, or look for a missing line end"),
      (
        .lineNotUnderstood,
        "the line has no name with a colon and a value; if it goes on with the line before, "
          + "begin it with a space"
      ),
      (.invalidText, "the line is not text in UTF-8; save the file as UTF-8"),
      (.controlCharacter, "the text has a control character; remove it"),
      (
        .encodedText,
        "the text is in the encoding of old calendars; export it in version 2.0"
      ),
      (
        .missingStart,
        "the event has no first day; add a line such as DTSTART;VALUE=DATE:20260907"
      ),
      (
        .invalidDay,
        "the value is no day of the calendar; write year, month and day, such as 20260907"
      ),
      (.invalidDuration, "the length can't be read; write days, such as P5D"),
      (
        .endBeforeStart,
        "the event ends before it starts; the end is the day after the last"
      ),
      (.repeatedProperty, "the event already has such a line; keep one of them"),
    ] + noteExplanations

  private static let noteExplanations: [(Self, String)] = [
    (.timeDropped, "the event has a time of day; check the days, the time was not taken"),
    (
      .dayMayBeNext,
      """
      the time is in UTC and late in the day, so in summer the next day may be meant; \
      check the day
      """
    ),
    (
      .recurrenceNotExpanded,
      "the event is repeated, and only its first days were read; add the others by hand"
    ),
    (
      .endSameAsStart,
      "the event ends when it starts and was taken to last that day; check the days"
    ),
    (.endAndDuration, "the event has an end and a length; the end was taken, check it"),
    (
      .missingIdentifier,
      "the event has no identifier that can be kept, and was given one from what it says"
    ),
    (
      .valueNotUnderstood,
      """
      the value can't be read, is repeated or is one of too many, and was passed over; it is \
      not needed
      """
    ),
  ]
}
