import PlanModel
import PlanProgress
import Testing

@Suite("Words for a pupil and a family")
struct ProgressAudienceTests {
  private static let scores: [Number?] = [44, 43, 47, 48, 46, 50, 49, 52, 53, 51]

  private func summary(
    _ values: [Number?] = Self.scores,
    _ change: (inout Target) -> Void = { _ in }
  ) -> ProgressSummary {
    ProgressSummary(
      of: Cases.reader.with(change),
      readings: Cases.weekly(values),
      asOf: "2026-11-25"
    )
  }

  @Test("A pupil reads what was done last, where it began and what the goal is")
  func pupil() {
    let expected =
      "On 16 November 2026 it was 51 words a minute, and at the start it was 42 words a "
      + "minute. Your goal is 72 words a minute by 25 January 2027."
    #expect(summary().statement(for: .pupil) == expected)
  }

  @Test("A family reads the same facts and how sure they are")
  func family() {
    let expected =
      "On 16 November 2026 it was 51 words a minute; at the start it was 42 words a "
      + "minute. The goal is 72 words a minute by 25 January 2027. From week to week it "
      + "changes by somewhere between 0.7 and 1.3. It could not be done 1 time (1 absent)."
    #expect(summary(Self.scores + [nil]).statement(for: .family) == expected)
    let few = summary([44, nil]).statement(for: .family)
    #expect(few.contains("too few results yet"))
  }

  @Test("A goal that was reached, and one to be reached again, are said so")
  func reached() {
    let met = summary([44, 72]).statement(for: .pupil)
    #expect(met.hasPrefix("You reached your goal on 21 September 2026. "))
    let lost = summary([72, 70])
    #expect(lost.statement(for: .pupil).contains("and you are working on it again."))
    #expect(lost.statement(for: .family).contains("It was reached on 14 September 2026"))
    let again = summary([72, 70, 73]).statement(for: .pupil)
    #expect(again.hasPrefix("You reached your goal on 28 September 2026. "))
  }

  @Test("Occasions, help and times in a week are told by their counts")
  func counts() {
    let target = Cases.target(.occasions(4, of: 5))
    let occasions = ProgressSummary(
      of: target,
      readings: Cases.passes([1, 0, 1]),
      asOf: "2026-11-18"
    )
    let told =
      "So far it went well 2 out of 3 times. Your goal is 4 out of 5 times."
    #expect(occasions.statement(for: .pupil) == told)
    let weekly = ProgressSummary(
      of: Cases.target(.atLeast(3, per: .week)),
      readings: Cases.weekly([2, 1]),
      asOf: "2026-11-18"
    )
    #expect(weekly.statement(for: .pupil).contains("Your goal is 3 times in each week."))
    let helped = ProgressSummary(
      of: Cases.target(.independence()),
      readings: [Cases.reading(1) { $0.promptLevel = .verbal }],
      asOf: "2026-11-18"
    )
    let help =
      "It went well 1 time with more help. Your goal is to do it without help."
    #expect(helped.statement(for: .pupil) == help)
    let unread = summary([]) { $0.criterion = .percent(80) }
    #expect(unread.statement(for: .pupil) == "Your goal is 80% by 25 January 2027.")
  }

  @Test("Less is said as less")
  func decrease() {
    let text = summary([9, 8]) {
      $0.criterion = .within(5, .minutes)
      $0.baseline = Baseline(value: 12, unit: .minutes).with { $0.on = Cases.start }
    }.statement(for: .pupil)
    #expect(text.contains("Your goal is 5 minutes or less by"))
  }

  @Test("Nothing measured and nothing noticed are no failure")
  func nothing() {
    let none = summary([]) { $0.criterion = nil }
    #expect(
      none.statement(for: .pupil) == "Nothing has been written down about this yet."
    )
    #expect(none.statement(for: .family).hasPrefix("Nothing has been measured yet"))
    let open = summary([1, 2]) { $0.style = .scruffy }
    #expect(
      open.statement(for: .pupil)
        == "This was noticed 2 times. The last time was on 21 September 2026."
    )
  }

  @Test("A teacher's words are the statement, and an unknown reader gets the family's")
  func audiences() {
    let summary = summary()
    #expect(summary.statement(for: .teacher) == summary.statement)
    let unknown = ProgressAudience(rawValue: "governors")
    #expect(summary.statement(for: unknown) == summary.statement(for: .family))
  }

  // MARK: Laws

  private static let criteria: [Criterion?] = [
    nil, .rate(72, .wordsPerMinute), .percent(80), .occasions(8, of: 10),
    .words("Joins in"), .rubric(level: 2, of: "Talk"), .independence(),
    .atLeast(3, per: .week), .within(5, .minutes), .atLeast(for: 10, .minutes),
    .compound(percent: 80, on: 4, of: 5), .attainmentLevel(0),
    Criterion.percent(50).maintained(forWeeks: 2),
  ]

  private func texts(for audience: ProgressAudience) -> [String] {
    let values: [[Number?]] = [
      Self.scores, Self.scores.reversed(), [], [44], [44, nil, 40], [nil], [1, 0, 2, 1],
      Array(repeating: 42, count: 12),
    ]
    return values.flatMap { values in
      Self.criteria.map { criterion in
        summary(values) { $0.criterion = criterion }.statement(for: audience)
      }
    }
  }

  @Test("A pupil's words are few, short and plain", arguments: [ProgressAudience.pupil])
  func plainForPupils(audience: ProgressAudience) {
    let jargon = [
      "criterion", "baseline", "aimline", "trend", "median", "range", "probe", "data",
      "occasion", "administered", "prompt", "%)", "percentile", "score", "target",
    ]
    let texts = texts(for: audience)
    let long = texts.filter { text in
      let sentences = text.split(separator: ". ")
      let words = sentences.map { $0.split(separator: " ").count }
      return sentences.count > 3 || words.contains { $0 > 24 } || text.utf8.count > 220
    }
    #expect(long.isEmpty)
    let hard = texts.flatMap { text in jargon.filter(text.lowercased().contains) }
    #expect(Set(hard).subtracting(["prompt"]).isEmpty)
  }

  @Test(
    "No words judge, name a cause or set a limit",
    arguments: [ProgressAudience.pupil, .family, .teacher]
  )
  func honest(audience: ProgressAudience) {
    let forbidden = [
      "fail", "will not", "unable", "never", "at best", "ceiling", "poor", "weak",
      "only", "should", "slow", "behind", "disorder", "nan", "inf ", "  ", "..", "()",
      "because",
    ]
    let texts = texts(for: audience)
    let found = texts.flatMap { text in forbidden.filter(text.lowercased().contains) }
    #expect(found.isEmpty)
    #expect(texts.allSatisfy { !$0.isEmpty && $0.hasSuffix(".") && $0.utf8.count < 700 })
  }
}
