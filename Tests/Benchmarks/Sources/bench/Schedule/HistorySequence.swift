import CorpusGenerator
import PlanModel
import PlanSchedule

/// Histories of EHC plans that are made up as they are asked for, so that none is kept.
///
/// Each has a plan made some years ago, two to four reviews with their steps, some of them
/// late or left out, and a meeting to come.
struct HistorySequence: Sequence {
  let count: Int
  let seed: Int

  func makeIterator() -> Iterator {
    Iterator(left: count, numbers: SeededNumbers(seed: seed))
  }

  struct Iterator: IteratorProtocol {
    private static let subject = ObligationSubject(plan: "p1")
    private static let firstDay: Day = "2022-09-01"

    var left: Int
    var numbers: SeededNumbers

    mutating func next() -> PlanHistory? {
      guard left > 0 else { return nil }
      left -= 1
      var day = Self.firstDay + .days(numbers.number(0...364))
      var events = [ClockEvent(.planMade, on: day)]
      events.reserveCapacity(24)
      for _ in 0..<numbers.number(2...4) {
        day = day + .days(numbers.number(280...350))
        appendReview(on: day, to: &events)
      }
      events.append(
        ClockEvent(.reviewMeeting, on: day + .days(numbers.number(280...350)))
      )
      return PlanHistory(of: Self.subject, events: events)
    }

    private mutating func appendReview(on day: Day, to events: inout [ClockEvent]) {
      events.append(ClockEvent(.noticeGiven, on: day - .days(numbers.number(10...30))))
      events.append(ClockEvent(.reviewMeeting, on: day))
      if !numbers.happens(50) {
        events.append(ClockEvent(.reportSent, on: day + .days(numbers.number(7...20))))
      }
      events.append(ClockEvent(.reviewDecided, on: day + .days(numbers.number(20...35))))
    }
  }
}
