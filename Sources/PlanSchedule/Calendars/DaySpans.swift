import PlanModel

/// Ranges of days made disjoint and put in order, each with the place it came from.
///
/// Where ranges overlap, the one that begins first keeps the days.
struct DaySpans: Sendable {
  struct Span: Sendable {
    let days: ClosedRange<Day>
    let source: Int
  }

  private(set) var spans: [Span] = []

  init(_ ranges: [ClosedRange<Day>?]) {
    var found: [Span] = []
    for (source, days) in ranges.enumerated() {
      if let days { found.append(Span(days: days, source: source)) }
    }
    found.sort {
      ($0.days.lowerBound, $0.source) < ($1.days.lowerBound, $1.source)
    }
    var firstFree = Day.first.place
    for span in found {
      append(
        from: max(firstFree, span.days.lowerBound.place),
        through: span.days.upperBound.place,
        source: span.source
      )
      firstFree = max(firstFree, span.days.upperBound.place + 1)
    }
  }

  private init() {}

  private mutating func append(from first: Int, through last: Int, source: Int) {
    guard first <= last else { return }
    spans.append(Span(days: Day(place: first)...Day(place: last), source: source))
  }

  /// The source of the span that has a day, `nil` if none has.
  func source(of day: Day) -> Int? {
    let position = spans.firstPosition { $0.days.upperBound >= day }
    guard position < spans.count, spans[position].days.contains(day) else { return nil }
    return spans[position].source
  }

  /// Returns what is left of these spans without the days of others.
  func subtracting(_ others: DaySpans) -> DaySpans {
    var left = DaySpans()
    var position = 0
    for span in spans {
      let end = span.days.upperBound.place
      var first = span.days.lowerBound.place
      while position < others.spans.count {
        let gap = others.spans[position].days
        guard gap.lowerBound.place <= end else { break }
        left.append(from: first, through: gap.lowerBound.place - 1, source: span.source)
        first = max(first, gap.upperBound.place + 1)
        guard gap.upperBound.place <= end else { break }
        position += 1
      }
      left.append(from: first, through: end, source: span.source)
    }
    return left
  }
}
