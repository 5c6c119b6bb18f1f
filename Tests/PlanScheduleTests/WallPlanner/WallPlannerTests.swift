import PlanModel
import PlanSchedule
import Testing

@Suite("Wall planner")
struct WallPlannerTests {
  let year = AcademicYear(containing: "2026-09-01")

  private func planner(_ entries: [(Day, String)], width: Int = 80) -> WallPlanner {
    WallPlanner(
      calendar: Riverbank.calendar,
      entries: entries.map { WallPlanner.Entry(on: $0.0, $0.1) },
      width: width
    )
  }

  @Test("A month as a grid is this text")
  func grid() {
    let planner = planner([
      ("2026-10-09", "Review"), ("2026-10-07", "Review AB"), ("2026-10-07", "Review CD"),
      ("2026-10-07", "Meeting with the family of the pupil"), ("2026-10-07", "More"),
      ("2026-10-10", "Open day"), ("2026-10-28", "Kept"),
    ])
    let expected = """
      October 2026

       wk| Monday       | Tuesday      | Wednesday    | Thursday     | Friday
      ---+--------------+--------------+--------------+--------------+--------------
        4|              |              |              |  1           |  2
         |              |              |              |              |
      ---+--------------+--------------+--------------+--------------+--------------
        5|  5           |  6           |  7           |  8           |  9
         |              |              | Review AB    |              | Review
         |              |              | Review CD    |              |
         |              |              | +2           |              |
         Sat 10: Open day
      ---+--------------+--------------+--------------+--------------+--------------
        6| 12           | 13           | 14           | 15           | 16
         |              |              |              |              |
      ---+--------------+--------------+--------------+--------------+--------------
        7| 19           | 20           | 21           | 22           | 23
         |              |              |              |              |
      ---+--------------+--------------+--------------+--------------+--------------
         | 26 H         | 27 H         | 28 H         | 29 H         | 30 H
         |              |              | Kept         |              |
      ---+--------------+--------------+--------------+--------------+--------------

      """
    #expect(planner.months(of: year)[1].grid == expected)
  }

  @Test("A month as a list is this text")
  func list() {
    let planner = planner([
      ("2026-09-09", "Review"), ("2026-09-07", "Training"), ("2026-09-19", "Open day"),
    ])
    #expect(
      planner.months(of: year)[0].list == """
        September 2026
        16 school days.
        Tuesday 1 to Friday 4: outside the terms.
        Monday 7: staff training day; Autumn term 2026 begins; Training.
        Tuesday 8: staff training day.
        Wednesday 9, week 1: Review.
        Saturday 19: Open day.

        """
    )
  }

  @Test("A stretch of closed days runs on over weekends")
  func stretch() {
    let list = planner([]).months(of: year)[3].list
    #expect(
      list == """
        December 2026
        14 school days.
        Friday 18, week 14: Autumn term 2026 ends.
        Monday 21 to Thursday 24: outside the terms.
        Friday 25 to Monday 28: bank holiday.
        Tuesday 29 to Thursday 31: outside the terms.

        """
    )
  }

  @Test("A year has twelve months with a legend, and every mark is in it")
  func wholeYear() {
    let planner = planner([])
    let months = planner.months(of: year)
    #expect(months.map(\.title).first == "September 2026")
    #expect(months.map(\.title).last == "August 2027")
    #expect(months.count == 12)
    #expect(
      planner.grid(of: year)
        == months.map { $0.grid + "\n" }.joined() + planner.legend
    )
    #expect(
      planner.legend == """
        wk  week of the term
        H   half-term holiday
        T   staff training day
        B   bank holiday
        X   school closed
        -   outside the terms
        +2  two more, which the list has

        """
    )
    let grid = planner.grid(of: year)
    #expect([" 7 T", "26 H", "10 X", "25 B", "23 -"].allSatisfy { grid.contains($0) })
  }

  @Test(
    "No line is longer than the width, and none ends in a space",
    arguments: [40, 55, 80, 100, 400]
  )
  func widths(width: Int) {
    let names = [
      "Review", "Zoe\u{308} Zoe\u{308} Zoe\u{308} Zoe\u{308} Zoe\u{308} Zoe\u{308}",
      String(repeating: "\u{1F600}", count: 500), "a b",
    ]
    var entries: [(Day, String)] = []
    for (index, day) in (year.first...year.last).enumerated() {
      entries += (0..<index % 6).map { (day, names[($0 + index) % names.count]) }
    }
    let lines = planner(entries, width: width).grid(of: year).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.allSatisfy { $0.last != " " })
    #expect(lines.contains { $0.contains("\u{2026}") })
    let rules = Set(lines.filter { $0.utf8.starts(with: "---".utf8) })
    #expect(rules.count == 1)
  }

  @Test("A width outside the widths is the nearest of them")
  func clampedWidths() {
    #expect(planner([], width: .min).width == 40)
    #expect(planner([], width: .max).width == 400)
  }

  @Test("A label keeps to its line, whatever is in it")
  func labels() {
    let label = WallPlanner.Entry(
      on: "2026-09-09",
      "a\r\nb\u{1B}[2J\u{202E}c\u{2028}d\te"
    )
    #expect(label.label == "a  b [2J c d e")
    let blanks = ["", " ", "\n", "\u{2066}"].map {
      WallPlanner.Entry(on: "2026-09-09", $0).label
    }
    #expect(blanks == [String](repeating: "(untitled)", count: 4))
  }

  @Test("Every entry is in the list, and the grid counts those that it has no room for")
  func nothingLost() {
    var numbers = SeededNumbers(seed: 9)
    let entries = (0..<2_000).map { index in
      (year.first + .days(Int.random(in: 0..<365, using: &numbers)), "e\(index).")
    }
    let planner = planner(entries, width: 120)
    let list = planner.list(of: year)
    #expect(entries.allSatisfy { list.contains(" \($0.1)") })
    let grid = planner.grid(of: year).split { "|:\n ".contains($0) }
    let shown = grid.count { $0.first == "e" && $0.last == "." }
    let counted = grid.compactMap { $0.first == "+" ? Int($0.dropFirst()) : nil }
    // The legend has a "+2" of its own.
    #expect(shown + counted.reduce(0, +) - 2 == 2_000)
  }

  @Test(
    "The weeks of a term are those in which the school is open, counted from its first"
  )
  func weekNumbers() {
    let grid = planner([]).grid(of: year)
    let numbers = grid.split(separator: "\n").compactMap { line in
      Int(line.prefix { $0 != "|" }.drop { $0 == " " })
    }
    // A week in two months is there twice.
    var weeks: [Int] = []
    for number in numbers where weeks.last != number { weeks.append(number) }
    #expect(weeks == Array(1...14) + Array(1...11) + Array(1...13))
  }

  @Test("The ends of the calendar and calendars without terms are no trouble")
  func edges() {
    let first = WallPlanner(calendar: SchoolCalendar(terms: []))
    let years = [AcademicYear(containing: .first), AcademicYear(containing: .last)]
    #expect(years.map { first.months(of: $0).count } == [8, 4])
    let everyDay = WallPlanner(
      calendar: .everyWeekday,
      entries: [.init(on: .first, "First"), .init(on: .last, "Last")]
    )
    #expect(everyDay.grid(of: years[0]).contains("| First"))
    #expect(everyDay.grid(of: years[1]).contains("| Last"))
    #expect(everyDay.list(of: years[1]).contains("Last."))
  }

  @Test("Overlapping terms and closures are no trouble", arguments: 0..<20)
  func seeded(seed: Int) {
    let calendar = SeededCalendar(seed: seed).calendar
    let planner = WallPlanner(calendar: calendar)
    let years = (2025...2028).compactMap { AcademicYear(startYear: $0) }
    let counts = years.map { year in
      planner.months(of: year).map { month in
        calendar.schoolDayCount(in: month.days)
      }
      .reduce(0, +)
    }
    #expect(counts == years.map { calendar.schoolDayCount(in: $0.first...$0.last) })
    let dashes = years.map { planner.list(of: $0) }.joined()
    #expect(!dashes.isEmpty)
  }

  @Test("A timetable's reviews name nobody unless the school wants it")
  func timetable() {
    let timetable = ReviewPlanner(calendar: Riverbank.calendar).timetable(
      of: [ReviewRequest<Never>("zoe", .termly, from: "2026-09-09")],
      in: year.first...year.last
    )
    #expect(timetable.plannerEntries().map(\.label) == ["Review", "Review", "Review"])
    let named = timetable.plannerEntries(naming: .initials { _ in "Zoe Smith" })
    #expect(named.map(\.label) == [String](repeating: "Review (ZS)", count: 3))
    #expect(named.map(\.day) == timetable.entries.map(\.day))
    var text = ""
    dump(WallPlanner(calendar: Riverbank.calendar, entries: named), to: &text)
    dump(named, to: &text)
    #expect(!text.contains("ZS"))
  }
}
