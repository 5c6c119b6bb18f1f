import PlanModel

/// An event of a calendar file as it is read, line by line.
struct EventDraft {
  let line: Int
  private let limits: ICalendarLimits
  private(set) var problems: ICalendarProblems
  private(set) var notes: [ICalendarProblem] = []

  private var start: CalendarTime?
  private var end: CalendarTime?
  private var duration: CalendarDuration?
  private var uid = CalendarText.empty
  private var sequence = 0
  private var summary = CalendarText.empty
  private var description = CalendarText.empty
  private var location = CalendarText.empty
  private var categories: [CalendarText] = []
  private var classification = CalendarEvent.Classification.public
  private var status = CalendarEvent.Status.confirmed
  private var lastModified: Instant?
  private var reminderDaysBefore: Int?
  private var hasReminder = false
  private var seen: [EventProperty] = []

  init(line: Int, limits: ICalendarLimits) {
    self.line = line
    self.limits = limits
    problems = ICalendarProblems(maximum: limits.problems)
  }

  mutating func problem(_ code: ICalendarProblem.Code, _ line: Int) {
    problems.add(ICalendarProblem(code, line: line))
  }

  /// Notes something, once for each kind.
  mutating func note(_ code: ICalendarProblem.Code, _ line: Int) {
    guard !notes.contains(where: { $0.code == code }) else { return }
    notes.append(ICalendarProblem(code, line: line))
  }
}

// MARK: - Lines

extension EventDraft {
  /// Takes a line of the event itself.
  mutating func take(_ line: ContentLine) {
    guard let property = EventProperty(rawValue: line.name) else { return }
    if seen.contains(property), !property.mayRepeat {
      guard property.isDecisive else { return note(.valueNotUnderstood, line.number) }
      return problem(.repeatedProperty, line.number)
    }
    if !seen.contains(property) { seen.append(property) }
    guard !line.isTooLong else { return problem(.lineTooLong, line.number) }
    guard !line.parameters.contains("ENCODING") else {
      return problem(.encodedText, line.number)
    }
    take(property, line)
  }

  /// Takes a line of the event's notice; what it says in another form is passed over.
  mutating func takeReminder(_ line: ContentLine) {
    guard line.name == "TRIGGER", !hasReminder else { return }
    hasReminder = true
    guard !line.parameters.contains("RELATED") else { return }
    reminderDaysBefore = CalendarDuration(line.value).flatMap(CalendarReminder.daysBefore)
  }

  private mutating func take(_ property: EventProperty, _ line: ContentLine) {
    switch property {
    case .uid: takeText(line, \.uid)
    case .summary: takeText(line, \.summary)
    case .description: takeText(line, \.description)
    case .location: takeText(line, \.location)
    case .categories: takeCategories(line)
    case .start: takeTime(line, \.start)
    case .end: takeTime(line, \.end)
    case .duration: takeDuration(line)
    case .sequence: takeSequence(line)
    case .classification: takeCode(line, \.classification)
    case .status: takeCode(line, \.status)
    case .lastModified: takeLastModified(line)
    case .rule: takeRule(line)
    case .dates, .exceptions, .occurrence: note(.recurrenceNotExpanded, line.number)
    }
  }
}

// MARK: - Values

extension EventDraft {
  private mutating func takeText(
    _ line: ContentLine,
    _ place: WritableKeyPath<Self, CalendarText>
  ) {
    guard let read = CalendarText.read(line.value) else {
      return problem(.invalidText, line.number)
    }
    self[keyPath: place] = read.text
    if read.isChanged { note(.controlCharacter, line.number) }
  }

  private mutating func takeCategories(_ line: ContentLine) {
    guard let read = CalendarText.readList(line.value) else {
      return problem(.invalidText, line.number)
    }
    let room = max(0, limits.categories - categories.count)
    categories += read.texts.prefix(room)
    if read.texts.count > room { note(.valueNotUnderstood, line.number) }
    if read.isChanged { note(.controlCharacter, line.number) }
  }

  private mutating func takeTime(
    _ line: ContentLine,
    _ place: WritableKeyPath<Self, CalendarTime?>
  ) {
    guard let time = CalendarTime(line.value) else {
      return problem(.invalidDay, line.number)
    }
    self[keyPath: place] = time
    guard let second = time.secondOfDay else { return }
    note(.timeDropped, line.number)
    if time.isUTC, second >= 23 * 3_600 { note(.dayMayBeNext, line.number) }
  }

  private mutating func takeDuration(_ line: ContentLine) {
    guard let read = CalendarDuration(line.value), read.seconds >= 0 else {
      return problem(.invalidDuration, line.number)
    }
    duration = read
  }

  private mutating func takeSequence(_ line: ContentLine) {
    let number = Int(String(decoding: line.value.prefix(20), as: UTF8.self))
    guard let number, 0...Int(Int32.max) ~= number else {
      return note(.valueNotUnderstood, line.number)
    }
    sequence = number
  }

  private mutating func takeCode<Code: RawRepresentable<String>>(
    _ line: ContentLine,
    _ place: WritableKeyPath<Self, Code>
  ) {
    guard let code = CalendarCode(utf8: line.value).flatMap({ Code(rawValue: $0.text) })
    else { return note(.valueNotUnderstood, line.number) }
    self[keyPath: place] = code
  }

  private mutating func takeLastModified(_ line: ContentLine) {
    guard let instant = CalendarTime(line.value)?.instant else {
      return note(.valueNotUnderstood, line.number)
    }
    lastModified = instant
  }

  /// A rule that gives one occurrence repeats nothing.
  private mutating func takeRule(_ line: ContentLine) {
    let parts = line.value.split(separator: UInt8(ascii: ";"))
    guard !parts.contains(where: { $0.elementsEqual("COUNT=1".utf8) }) else { return }
    note(.recurrenceNotExpanded, line.number)
  }
}

// MARK: - The event

extension EventDraft {
  /// Returns the event, or `nil` and has a problem.
  mutating func entry() -> ICalendarContents.Entry? {
    if start == nil, problems.isEmpty { problem(.missingStart, line) }
    guard let start, let lastDay = lastDay(from: start), problems.isEmpty else {
      return nil
    }
    let days = start.day...max(start.day, lastDay)
    var event = CalendarEvent(uid: identifier(days), days: days, summary: summary.text)
    event.sequence = sequence
    event.description = description.text
    event.location = location.text
    event.categories = categories.map(\.text)
    event.classification = classification
    event.status = status
    event.lastModified = lastModified
    event.reminderDaysBefore = reminderDaysBefore
    return ICalendarContents.Entry(event: event, line: line, notes: notes)
  }

  private mutating func identifier(_ days: ClosedRange<Day>) -> CalendarEvent.ID {
    if let uid = CalendarEvent.ID(uid.text) { return uid }
    note(.missingIdentifier, line)
    let content = "\(days.lowerBound) \(days.upperBound) \(summary.text)"
    return CalendarEvent.ID(KeyedHash.value(of: Array(content.utf8)).uuidText) ?? .blank
  }

  private mutating func lastDay(from start: CalendarTime) -> Day? {
    guard let end else { return lastDayByDuration(from: start) }
    if duration != nil { note(.endAndDuration, line) }
    guard end.seconds >= start.seconds else {
      problem(.endBeforeStart, line)
      return nil
    }
    guard end.day > start.day else {
      if start.secondOfDay == nil, end.secondOfDay == nil {
        note(.endSameAsStart, line)
      }
      return start.day
    }
    return end.secondOfDay ?? 0 == 0 ? end.day - .days(1) : end.day
  }

  private mutating func lastDayByDuration(from start: CalendarTime) -> Day? {
    let length = max(duration?.seconds ?? 0, 1)
    let (end, overflow) = start.seconds.addingReportingOverflow(length - 1)
    guard !overflow, end / 86_400 <= Day.last.place else {
      problem(.invalidDuration, line)
      return nil
    }
    return Day(place: end / 86_400)
  }
}
