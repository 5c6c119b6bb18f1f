import PlanModel

/// Events on which terms start or end, to be paired.
struct TermEnds {
  typealias Asked = (place: Int, question: SchoolDateQuestion)

  private struct End {
    let event: UnderstoodEvent
    let place: Int

    var day: Day { event.entry.event.days.lowerBound }
    var isStart: Bool { event.meaning == .termStart }

    func asked(_ code: SchoolDateQuestion.Code) -> Asked {
      (place, event.question(code))
    }
  }

  private var ends: [End] = []

  mutating func append(_ event: UnderstoodEvent, at place: Int) {
    ends.append(End(event: event, place: place))
  }

  /// Pairs each start with the end that follows it.
  ///
  /// Two starts or two ends in a row are questions, both of them, so that no term comes of an
  /// event that is missing.
  func paired() -> (terms: [Term], asked: [Asked]) {
    let ends = ordered()
    var terms: [Term] = []
    var asked: [Asked] = []
    var place = 0
    while place < ends.count {
      let (end, next) = (ends[place], place + 1 < ends.count ? ends[place + 1] : nil)
      place += 1
      guard let next, end.isStart, !next.isStart, hasPlaceAlone(place - 1, in: ends)
      else {
        asked.append(end.asked(.noCounterpart))
        continue
      }
      place += 1
      let length = end.day.days(until: next.day) + 1
      if !SchoolDateMeaning.term.likelyLengths.contains(length) {
        asked += [end.asked(.lengthUnlikely), next.asked(.lengthUnlikely)]
      } else if end.event.season != next.event.season, next.event.season != nil,
        end.event.season != nil
      {
        asked += [end.asked(.noCounterpart), next.asked(.noCounterpart)]
      } else {
        terms.append(Self.term(from: end, through: next))
      }
    }
    return (terms, asked)
  }

  /// Whether neither another start stands before a start nor another end after its end.
  private func hasPlaceAlone(_ place: Int, in ends: [End]) -> Bool {
    let isFirst = place == 0 || !ends[place - 1].isStart
    let isLast = place + 2 >= ends.count || ends[place + 2].isStart
    return isFirst && isLast
  }

  /// The ends in order of day, those that say the same of the same day once.
  private func ordered() -> [End] {
    let ordered = ends.sorted {
      ($0.day, $0.isStart ? 0 : 1, $0.place) < ($1.day, $1.isStart ? 0 : 1, $1.place)
    }
    var left: [End] = []
    for end in ordered {
      if let last = left.last, last.day == end.day, last.isStart == end.isStart {
        continue
      }
      left.append(end)
    }
    return left
  }

  private static func term(from start: End, through end: End) -> Term {
    let season = start.event.season ?? end.event.season
    let name = season.map { "\($0) term \(start.day.year)" } ?? "Term from \(start.day)"
    return Term(name: name, from: start.day, through: end.day)
  }
}

// MARK: - Season

extension UnderstoodEvent {
  /// The season that the summary names, `nil` if it names none.
  fileprivate var season: String? {
    Self.seasons.first { words.contains($0.word) }?.name
  }

  private static let seasons = [
    (word: "autumn", name: "Autumn"), (word: "spring", name: "Spring"),
    (word: "summer", name: "Summer"), (word: "winter", name: "Winter"),
    (word: "michaelmas", name: "Michaelmas"), (word: "hilary", name: "Hilary"),
    (word: "lent", name: "Lent"), (word: "trinity", name: "Trinity"),
  ]
}
