import PlanModel

/// A school year parted into stretches with equally many weekdays of teaching.
struct SchoolYearStretches: Sequence, IteratorProtocol {
  struct Stretch {
    /// Which stretch of the year this is, from 1.
    let number: Int

    /// The Wednesday of the last full week, or the last weekday.
    let reviewDay: Day
  }

  private let count: Int
  private let weekdays: CountedRuns
  private let offsets: Range<Int>
  private var number = 0

  /// Parts a school year, which runs from 1 August to 31 July.
  init(_ count: Int, in year: Int, of weekdays: CountedRuns) {
    self.count = count
    self.weekdays = weekdays
    let first = Day(year: year, month: 8, day: 1) ?? .first
    let last = Day(year: year + 1, month: 7, day: 31) ?? .last
    let low = weekdays.count(through: WeekdayNumber.number(onOrAfter: first) - 1)
    let high = weekdays.count(through: WeekdayNumber.number(onOrBefore: last))
    offsets = low..<Swift.max(low, high)
  }

  /// The next stretch that has a weekday, which in a tiny school year not all have.
  mutating func next() -> Stretch? {
    while number < count {
      let low = offset(ofEnd: number)
      number += 1
      let high = offset(ofEnd: number)
      guard low < high, let first = weekdays.number(at: low),
        let last = weekdays.number(at: high - 1)
      else { continue }
      return Stretch(number: number, reviewDay: reviewDay(from: first, through: last))
    }
    return nil
  }

  private func offset(ofEnd number: Int) -> Int {
    offsets.lowerBound + (offsets.count * number + count - 1) / count
  }

  private func reviewDay(from first: Int, through last: Int) -> Day {
    var monday = ((last + 1) / 5 - 1) * 5
    while monday >= first {
      let taught =
        weekdays.count(through: monday + 4) - weekdays.count(through: monday - 1)
      if taught == 5 { return WeekdayNumber.day(monday + 2) }
      monday -= 5
    }
    return WeekdayNumber.day(last)
  }
}
