/// Reads a calendar file line by line, with the components that are open.
struct ICalendarReader {
  private struct Component {
    let name: String
    let line: Int
  }

  private let limits: ICalendarLimits
  private var contents: ICalendarContents
  private var open: [Component] = []
  private var draft: EventDraft?
  private var hasMissedCalendar = false
  private var isStopped = false

  init(limits: ICalendarLimits) {
    self.limits = limits
    contents = ICalendarContents(limits: limits)
  }

  /// The contents of a file of which nothing is read.
  mutating func refusing(_ code: ICalendarProblem.Code) -> ICalendarContents {
    contents.problems.add(ICalendarProblem(code, line: nil))
    return contents
  }

  mutating func contents(of file: [UInt8]) -> ICalendarContents {
    var lines = ContentLines(file, maximum: limits.lineBytes)
    while !isStopped, lines.advance() {
      guard let line = ContentLine(lines) else {
        passOver(lines.number)
        continue
      }
      take(line)
    }
    guard !isStopped else { return contents }
    if lines.number == 0 { return refusing(.emptyFile) }
    if let last = open.last { add(.unclosedComponent, last.line) }
    return contents
  }

  private mutating func add(_ code: ICalendarProblem.Code, _ line: Int) {
    contents.problems.add(ICalendarProblem(code, line: line))
  }
}

// MARK: - Lines

extension ICalendarReader {
  private mutating func take(_ line: ContentLine) {
    switch line.name {
    case "BEGIN": begin(line)
    case "END": end(line)
    default: takeProperty(line)
    }
  }

  private mutating func takeProperty(_ line: ContentLine) {
    switch open.last?.name {
    case "VEVENT": draft?.take(line)
    case "VALARM": draft?.takeReminder(line)
    case "VCALENDAR": takeCalendarProperty(line)
    case nil: missCalendar(line.number)
    default: break
    }
  }

  /// Passes over a line without a name; within an event it is noted there.
  private mutating func passOver(_ number: Int) {
    guard !open.isEmpty else { return missCalendar(number) }
    let note = ICalendarProblem(.lineNotUnderstood, line: number)
    guard draft != nil else { return contents.notes.add(note) }
    draft?.note(.lineNotUnderstood, number)
  }

  private mutating func missCalendar(_ number: Int) {
    guard !hasMissedCalendar else { return }
    hasMissedCalendar = true
    add(.missingCalendar, number)
  }

  private mutating func takeCalendarProperty(_ line: ContentLine) {
    guard !line.isTooLong else { return }
    switch line.name {
    case "PRODID":
      contents.productID = contents.productID ?? CalendarText.read(line.value)?.text.text
    case "NAME", "X-WR-CALNAME":
      contents.name = contents.name ?? CalendarText.read(line.value)?.text.text
    case "METHOD":
      let method = CalendarCode(utf8: line.value).flatMap {
        ICalendar.Method(rawValue: $0.text)
      }
      contents.method = contents.method ?? method
    default: break
    }
  }
}

// MARK: - Components

extension ICalendarReader {
  private mutating func begin(_ line: ContentLine) {
    guard let name = CalendarCode(utf8: line.value)?.text else {
      return passOver(line.number)
    }
    if name == "VCALENDAR", let outer = open.first {
      add(.unclosedComponent, outer.line)
      leave(open.startIndex)
    } else if name == "VEVENT", let place = open.lastIndex(where: { $0.name == name }) {
      add(.unclosedComponent, open[place].line)
      leave(place)
    }
    if open.isEmpty, name != "VCALENDAR" { missCalendar(line.number) }
    guard open.count < limits.depth else { return stop(.tooDeep, line.number) }
    if name == "VEVENT" {
      guard contents.entries.count < limits.events else {
        return stop(.tooManyEvents, line.number)
      }
      draft = EventDraft(line: line.number, limits: limits)
    }
    open.append(Component(name: name, line: line.number))
  }

  private mutating func end(_ line: ContentLine) {
    let name = CalendarCode(utf8: line.value)?.text
    guard let place = open.lastIndex(where: { $0.name == name }) else {
      return add(.endWithoutBeginning, line.number)
    }
    guard place == open.indices.last else {
      add(.unclosedComponent, open[place + 1].line)
      return leave(place)
    }
    open.removeLast()
    guard name == "VEVENT", let draft else { return }
    finish(draft)
    self.draft = nil
  }

  /// Leaves open components without reading the event among them.
  private mutating func leave(_ place: Int) {
    if open[place...].contains(where: { $0.name == "VEVENT" }) { draft = nil }
    open.removeSubrange(place...)
  }

  private mutating func stop(_ code: ICalendarProblem.Code, _ line: Int) {
    add(code, line)
    isStopped = true
  }

  private mutating func finish(_ draft: EventDraft) {
    var draft = draft
    guard let entry = draft.entry() else {
      for problem in draft.problems.listed { contents.problems.add(problem) }
      return
    }
    for note in entry.notes { contents.notes.add(note) }
    contents.entries.append(entry)
  }
}
