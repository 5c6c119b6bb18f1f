import PlanModel
import PlanRules
import Testing

@Suite("Less than expected progress")
struct LessThanExpectedProgressTests {
  static func progress(
    _ change: (inout LessThanExpectedProgress) -> Void = { _ in }
  ) -> LessThanExpectedProgress {
    var progress = LessThanExpectedProgress(ProgressSpan(start: 40, now: 46), weeks: 10)
    change(&progress)
    return progress
  }

  @Test("SV-047: all four tests of paragraph 6.17")
  func vector() {
    let progress = Self.progress {
      $0.previousWeeklyGain = 0.8
      $0.peers = ProgressSpan(start: 40, now: 55)
      $0.gap = ProgressSpan(start: 20, now: 24)
    }
    #expect(progress.weeklyGain == 0.6)
    #expect(progress.isSlowerThanPeers == true)
    #expect(progress.isBelowPreviousRate == true)
    #expect(progress.failsToCloseGap == true)
    #expect(progress.widensGap == true)
    #expect(progress.isLessThanExpected == true)
  }

  @Test("What is not known is not judged")
  func unknown() {
    let progress = Self.progress()
    #expect(progress.isSlowerThanPeers == nil)
    #expect(progress.isBelowPreviousRate == nil)
    #expect(progress.failsToCloseGap == nil)
    #expect(progress.widensGap == nil)
    #expect(progress.isLessThanExpected == nil)
    let still = Self.progress { $0.weeks = 0 }
    #expect(still.weeklyGain == nil)
  }

  @Test(
    "Significantly slower begins below three quarters of the peers' rate, exactly",
    arguments: [(48, false), (48.1, true), (47.9, false), (46, false), (55, true)]
      as [(Number, Bool)]
  )
  func peers(now: Number, isSlower: Bool) {
    let progress = Self.progress { $0.peers = ProgressSpan(start: 40, now: now) }
    #expect(progress.isSlowerThanPeers == isSlower)
    #expect(progress.isLessThanExpected == isSlower)
  }

  @Test(
    "Matching the rate before is enough",
    arguments: [(0.6, false), (0.60001, true), (0.5, false)] as [(Number, Bool)]
  )
  func previous(rate: Number, isBelow: Bool) {
    #expect(Self.progress { $0.previousWeeklyGain = rate }.isBelowPreviousRate == isBelow)
  }

  @Test(
    "A gap that stays is not closed, one that grows is wider, and no gap is neither",
    arguments: [
      (20, 19.9, false, false), (20, 20, true, false), (20, 20.1, true, true),
      (0, 0, false, false), (-3, -1, false, false), (0, 2, true, true),
    ] as [(Number, Number, Bool, Bool)]
  )
  func gap(start: Number, now: Number, isOpen: Bool, isWider: Bool) {
    let progress = Self.progress { $0.gap = ProgressSpan(start: start, now: now) }
    #expect(progress.failsToCloseGap == isOpen)
    #expect(progress.widensGap == isWider)
  }

  @Test("For less of something, down is better")
  func decrease() {
    var progress = LessThanExpectedProgress(ProgressSpan(start: 20, now: 14), weeks: 10)
    progress.direction = .decrease
    progress.previousWeeklyGain = 0.6
    #expect(progress.weeklyGain == 0.6)
    #expect(progress.isBelowPreviousRate == false)
  }

  @Test("Numbers too long to multiply are compared all the same")
  func longNumbers() {
    let long: Number = 123_456_789_012_345_678
    var progress = LessThanExpectedProgress(ProgressSpan(start: 0, now: long), weeks: 7)
    progress.previousWeeklyGain = long
    #expect(progress.isBelowPreviousRate == true)
  }
}
