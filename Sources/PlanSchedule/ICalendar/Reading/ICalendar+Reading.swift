extension ICalendar {
  /// Reads the events of a calendar file, such as the term dates that a council publishes.
  ///
  /// The file is in UTF-8, in lines that end in CR and LF or in LF alone; lines may be folded
  /// anywhere, also within a character. An event has whole days, or times of which the day
  /// is taken as it is written, in whatever time zone. The end of an event is the day after
  /// its last; without one it has one day.
  ///
  /// Nothing is left out in silence: what can't be read is a problem, what was read with
  /// care a note, each with its line.
  ///
  /// ```swift
  /// let contents = ICalendar.contents(of: file)
  /// let dates = contents.schoolDates()
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: How large the file may be.
  /// - Returns: The events, the problems and the notes.
  public static func contents(
    of bytes: some Collection<UInt8>,
    limits: ICalendarLimits = .standard
  ) -> ICalendarContents {
    var reader = ICalendarReader(limits: limits)
    guard bytes.count <= limits.bytes else { return reader.refusing(.fileTooLong) }
    guard !bytes.isEmpty else { return reader.refusing(.emptyFile) }
    let file = Array(bytes)
    guard !file.looksLikeWideText else { return reader.refusing(.notText) }
    return reader.contents(of: file)
  }
}

extension [UInt8] {
  /// Whether the bytes begin like UTF-16 or UTF-32: with a mark, or with zeros.
  fileprivate var looksLikeWideText: Bool {
    starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF])
      || prefix(64).count { $0 == 0 } > 8
  }
}
