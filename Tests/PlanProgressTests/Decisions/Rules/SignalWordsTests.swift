import PlanModel
import PlanProgress
import Testing

@Suite("Words of signals")
struct SignalWordsTests {
  /// Readings that make the rules say each of their statements.
  static let series: [[Number?]] = [
    [44, 43, 47, 48, 46, 50, 49, 52, 53, 51], [44, 46, 48, 49, 51, 52, 53, 55, 57, 59],
    [50, 52, 55, 57, 60, 63, 66, 68, 71, 74], [43, 43, 43, 42, 43, 43, 43, 42, 43, 43],
    [50, 49, 48, 47, 46, 45, 44], [44, 43], [44, nil, 47, nil, 46, nil, 49, 52, 53, 51],
    [],
  ]

  static var signals: [Signal] {
    let rules: [ProgressRule] = .standard + [.threeBelowSixAbove, .fourOfSix]
    return series.flatMap { values in
      Cases.reader.signals(
        readings: Cases.weekly(values),
        asOf: "2027-01-20",
        rules: rules
      )
    }
  }

  @Test("A signal that could be computed states count, days and how far to trust it")
  func complete() {
    let missing = Self.signals.filter { $0.status == .success }.compactMap(\.text).filter
    {
      text in
      !(text.contains("reading") || text.contains("occasions")) || !text.contains(" 20")
        || !["enough to show", "few readings"].contains(where: text.contains)
    }
    #expect(missing == [])
  }

  @Test(
    "A signal that asks for a look says how often that is wrong, and what to see first"
  )
  func cautious() {
    let asking: Set<SignalStatement> = [
      .considerInstructionalChange, .considerRaisingGoal, .belowGoalRate, .aboveGoalRate,
      .belowAim,
    ]
    let found = Self.signals.filter { $0.statement.map(asking.contains) ?? false }
    #expect(Set(found.compactMap(\.statement)) == asking)
    let texts = found.compactMap(\.text)
    #expect(texts.allSatisfy { $0.contains("pupils who are on track also trigger this") })
    #expect(
      texts.allSatisfy { $0.contains("See first whether the ") }
    )
  }

  @Test("No text names a condition, a limit, a feeling, a rank or a cause")
  func words() {
    let forbidden = [
      "dyslex", "adhd", "autis", "disorder", "will not reach", "never", "unable",
      "cannot",
      "ability", "weak", "poor", "fail", "behind", "lower the target", "lowest in",
      "because of", "anxi", "lazy", "other pupils", "peers",
    ]
    let texts = Self.signals.compactMap(\.text).map { $0.lowercased() }
    let found = forbidden.filter { word in texts.contains { $0.contains(word) } }
    #expect(found == [])
  }

  @Test("A signal that needs more data says how much it has and needs")
  func waiting() throws {
    let signal = ProgressRule.trend.signal(
      withID: "s",
      for: Cases.reader,
      readings: Cases.weekly([44, 43]),
      asOf: "2026-11-20"
    )
    #expect(
      signal.text
        == "The trend rule has 2 readings from 14 September 2026 to 21 September 2026 over 2 "
        + "weeks in this phase and looks at no fewer than 6 over 6 weeks."
    )
  }
}
