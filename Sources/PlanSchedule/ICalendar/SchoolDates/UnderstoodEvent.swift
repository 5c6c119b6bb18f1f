import PlanModel

/// An event with what its words mean, or with why nobody can tell.
struct UnderstoodEvent {
  let entry: ICalendarContents.Entry

  /// What the event means, `nil` if nothing in it is understood.
  let meaning: SchoolDateMeaning?

  /// Why the event does not count, `nil` if it does.
  let code: SchoolDateQuestion.Code?

  /// The words of the summary, in lower case.
  let words: [String]

  init(_ entry: ICalendarContents.Entry, _ table: SchoolDateWords) {
    self.entry = entry
    let reading = table.read(entry.event.summary)
    words = reading.words
    meaning = Self.meaning(of: reading.meanings)
    code = Self.code(entry, meaning, reading)
  }

  /// The event as a question, `nil` if it counts.
  var question: SchoolDateQuestion? { code.map(question) }

  func question(_ code: SchoolDateQuestion.Code) -> SchoolDateQuestion {
    SchoolDateQuestion(
      code: code,
      event: entry.event,
      line: entry.line,
      suggestion: meaning
    )
  }
}

// MARK: - Meaning

extension UnderstoodEvent {
  /// The one thing that several meanings come to, `nil` if there is none or more than one.
  private static func meaning(
    of meanings: Set<SchoolDateMeaning>
  ) -> SchoolDateMeaning? {
    var others = meanings.subtracting([.start, .end])
    guard others.count == meanings.count else {
      guard others == [.term], meanings.count == 2 else { return nil }
      return meanings.contains(.start) ? .termStart : .termEnd
    }
    let specific = others.filter(\.isSpecific)
    if !specific.isEmpty { return specific.count == 1 ? specific.first : nil }
    if others.contains(.termStart) || others.contains(.termEnd) { others.remove(.term) }
    // A school that is closed for a holiday has a holiday.
    if others == [.closure, .holiday] { return .holiday }
    return others.count == 1 ? others.first : nil
  }

  private static func code(
    _ entry: ICalendarContents.Entry,
    _ meaning: SchoolDateMeaning?,
    _ reading: SchoolDateWords.Reading
  ) -> SchoolDateQuestion.Code? {
    if entry.event.status == .cancelled { return .cancelled }
    guard let meaning else {
      let isSilent = reading.meanings.subtracting([.start, .end]).isEmpty
      return isSilent ? .notUnderstood : .ambiguous
    }
    guard meaning.isDate else { return .notUnderstood }
    let notes = entry.notes.map(\.code)
    if notes.contains(.recurrenceNotExpanded) { return .repeats }
    if notes.contains(.dayMayBeNext) { return .dayMayBeNext }
    if !reading.isWhole { return .unknownWords }
    let days = entry.event.days
    let length = days.lowerBound.days(until: days.upperBound) + 1
    return meaning.likelyLengths.contains(length) ? nil : .lengthUnlikely
  }
}
