import PlanModel

/// The terms and closed days that the events of a calendar seem to mean, to be shown to a
/// person before they are used.
///
/// Nothing is guessed. An event counts only if each of its words is in the table, they mean
/// one thing, and it is as long as such a thing is. Every other event is a question.
///
/// ```swift
/// let preview = ICalendar.contents(of: file).schoolDates()
/// for question in preview.questions { show(question) }
/// let calendar = preview.calendar
/// ```
///
/// ## Topics
///
/// ### What was understood
/// - ``terms``
/// - ``closures``
/// - ``calendar``
///
/// ### What was not
/// - ``questions``
public struct SchoolDatesPreview: Hashable, Sendable {
  /// The terms in order of day: events that are a term, and pairs of a start and an end.
  public private(set) var terms: [Term] = []

  /// The closures in order of day, equal ones once.
  ///
  /// A holiday that is not said to be in the middle of a term has no kind.
  public private(set) var closures: [Closure] = []

  /// The events that a person has to look at, in the order of the file.
  public private(set) var questions: [SchoolDateQuestion] = []

  /// The calendar of what was understood.
  ///
  /// Look at its faults, among them terms that overlap, before it is used.
  public var calendar: SchoolCalendar { SchoolCalendar(terms: terms, closures: closures) }

  /// Sorts the events of a calendar.
  ///
  /// - Parameters:
  ///   - entries: The events as they were read.
  ///   - words: The words by which events are understood.
  public init(
    of entries: [ICalendarContents.Entry],
    words: SchoolDateWords = .standard
  ) {
    var asked: [TermEnds.Asked] = []
    var ends = TermEnds()
    for (place, entry) in entries.enumerated() {
      let understood = UnderstoodEvent(entry, words)
      if let question = understood.question {
        asked.append((place, question))
      } else if understood.meaning == .termStart || understood.meaning == .termEnd {
        ends.append(understood, at: place)
      } else {
        append(understood)
      }
    }
    let pairs = ends.paired()
    terms += pairs.terms
    asked += pairs.asked
    questions = asked.sorted { $0.place < $1.place }.map(\.question)
    terms = Self.once(
      terms.sorted { ($0.firstDay, $0.lastDay) < ($1.firstDay, $1.lastDay) }
    )
    closures = Self.once(
      closures.sorted { ($0.firstDay, $0.lastDay) < ($1.firstDay, $1.lastDay) }
    )
  }

  private mutating func append(_ understood: UnderstoodEvent) {
    let event = understood.entry.event
    let (first, last) = (event.days.lowerBound, event.days.upperBound)
    guard understood.meaning != .term else {
      return terms.append(Term(name: event.summary, from: first, through: last))
    }
    let kind = understood.meaning?.closureKind
    closures.append(Closure(name: event.summary, kind: kind, from: first, through: last))
  }

  /// The values without those that equal the one before.
  private static func once<Value: Equatable>(_ values: [Value]) -> [Value] {
    var left: [Value] = []
    for value in values where left.last != value { left.append(value) }
    return left
  }
}

// MARK: - Redaction

extension SchoolDatesPreview: CustomStringConvertible, CustomReflectable {
  /// How much was understood.
  public var description: String {
    "terms: \(terms.count), closures: \(closures.count), questions: \(questions.count)"
  }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

// MARK: - Contents of a file

extension ICalendarContents {
  /// Returns the terms and closed days that the events seem to mean.
  ///
  /// - Parameter words: The words by which events are understood.
  /// - Returns: What was understood, and what a person has to look at.
  public func schoolDates(_ words: SchoolDateWords = .standard) -> SchoolDatesPreview {
    SchoolDatesPreview(of: entries, words: words)
  }
}
