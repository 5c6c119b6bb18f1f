import PlanModel
import PlanRules
import Testing

@Suite("Words on less than expected progress")
struct LessThanExpectedTextTests {
  private static let whole = LessThanExpectedProgressTests.progress {
    $0.previousWeeklyGain = 0.8
    $0.peers = ProgressSpan(start: 40, now: 55)
    $0.gap = ProgressSpan(start: 20, now: 24)
  }

  @Test("SV-047: the four answers stand with their numbers")
  func vector() {
    #expect(
      Self.whole.text
        == "From 40 to 46 in 10 weeks is a gain of 0.6 a week. Pupils from the same baseline "
        + "gained 1.5 a week: this is less than 75% of it. The rate before was 0.8 a week: "
        + "this is less. The gap to pupils of the same age has widened: it was 20 and is 24. "
        + "Each answer is a prompt to look closer with the pupil and the family (SEND Code of "
        + "Practice 6.17); none is evidence of special educational needs. See first whether "
        + "the help took place."
    )
  }

  @Test("What is not known is said to be open")
  func unknown() {
    let text = LessThanExpectedProgressTests.progress { $0.weeks = 0 }.text
    let parts = text.split(separator: " open").count - 1
    #expect(parts == 3)
    #expect(text.contains("none is evidence of special educational needs"))
  }

  @Test(
    "A gap widens, does not close, or closes",
    arguments: [
      (21, "has widened"), (20, "has not closed"), (19, "closes"), (0, "closes"),
    ]
      as [(Number, String)]
  )
  func gap(now: Number, words: String) {
    let progress = LessThanExpectedProgressTests.progress {
      $0.gap = ProgressSpan(start: 20, now: now)
    }
    #expect(progress.text.contains("The gap to pupils of the same age \(words):"))
  }

  @Test("The words pass the check that texts of software must pass")
  func allowed() {
    #expect(SignalText(Self.whole.text).isAllowed)
    #expect(SignalText(LessThanExpectedProgressTests.progress().text).isAllowed)
  }
}
