import PlanModel
import PlanSchedule
import Testing

@Suite("Frequency mapping")
struct FrequencyMappingTests {
  @Test(
    "A frequency that says its days has a cadence",
    arguments: [
      (.daily, .every(schoolDays: 1)),
      (.times(3, per: .day), .every(schoolDays: 1)),
      (Frequency(times: 1, period: .day, every: 2), .every(schoolDays: 2)),
      (.weekly, .every(teachingWeeks: 1)),
      (.fortnightly, .every(teachingWeeks: 2)),
      (.times(1, per: .month), .monthly),
      (Frequency(times: 1, period: .month, every: 3), .quarterly),
      (.halfTermly, .halfTermly),
      (.times(2, per: .term), .halfTermly),
      (.termly, .termly),
      (.times(1, per: .year), .annually),
      (.times(3, per: .year), .timesAYear(3)),
      (.times(12, per: .year), .timesAYear(12)),
      (Frequency(times: 1, period: .year, every: 2), .every(months: 24)),
    ] as [(Frequency, ReviewCadence)]
  )
  func cadences(frequency: Frequency, cadence: ReviewCadence) {
    let mapping = FrequencyMapping(frequency)
    #expect(mapping.cadence == cadence)
    #expect(mapping.gap == nil)
  }

  @Test(
    "A frequency that leaves its days open has none, and says why",
    arguments: [
      (.times(2, per: .week), .daysAreOpen),
      (.times(2, per: .month), .daysAreOpen),
      (.times(3, per: .term), .daysAreOpen),
      (.times(2, per: .halfTerm), .daysAreOpen),
      (.times(13, per: .year), .daysAreOpen),
      (Frequency(times: 1, period: .term, every: 2), .daysAreOpen),
      (Frequency(times: 1, period: .halfTerm, every: 2), .daysAreOpen),
      (Frequency(times: 1, period: .year, every: .max), .daysAreOpen),
      (.times(1, per: .session), .periodHasNoDays),
      (.times(1, per: "moon"), .periodHasNoDays),
      (.times(0, per: .week), .countsNothing),
      (Frequency(times: 1, period: .week, every: 0), .countsNothing),
      (Frequency(times: .min, period: .day, every: .min), .countsNothing),
    ] as [(Frequency, MonitoringGap.Cause)]
  )
  func gaps(frequency: Frequency, gap: MonitoringGap.Cause) {
    let mapping = FrequencyMapping(frequency)
    #expect(mapping.cadence == nil)
    #expect(mapping.gap == gap)
  }

  @Test("A schedule has its frequency, its days, or both")
  func schedules() {
    var schedule = MonitoringSchedule()
    #expect(FrequencyMapping(schedule).gap == .nothingSaid)
    schedule.text = "When it suits"
    #expect(FrequencyMapping(schedule).gap == .onlyText)
    schedule.days = ["2026-12-16", "2026-10-01"]
    #expect(FrequencyMapping(schedule).gap == nil)
    #expect(FrequencyMapping(schedule).cadence == .on(["2026-10-01", "2026-12-16"]))
    schedule.frequency = .termly
    #expect(
      FrequencyMapping(schedule).cadence
        == .termly.and(.on(["2026-10-01", "2026-12-16"]))
    )
    schedule.frequency = .times(2, per: .week)
    #expect(FrequencyMapping(schedule).gap == .daysAreOpen)
    #expect(FrequencyMapping(schedule).cadence == .on(["2026-10-01", "2026-12-16"]))
  }

  @Test("Any frequency is a cadence or has a gap, and never both", arguments: 1...50)
  func law(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let periods: [PeriodUnit] = [
      .session, .day, .week, .month, .halfTerm, .term, .year, "x",
    ]
    let frequencies = (0..<100).map { index in
      Frequency(
        times: Int.random(in: -2...14, using: &numbers),
        period: periods[index % periods.count],
        every: index % 10 == 0 ? .max : Int.random(in: -2...14, using: &numbers)
      )
    }
    let mappings = frequencies.map { FrequencyMapping($0) }
    #expect(mappings.allSatisfy { ($0.cadence == nil) == ($0.gap != nil) })
  }
}
