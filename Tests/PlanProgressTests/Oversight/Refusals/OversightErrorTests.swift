import PlanModel
import PlanProgress
import Testing

@Suite("Refused steps of oversight")
struct OversightErrorTests {
  static let codes: [OversightError.Code] = [
    .repeatedIdentifier, .unknownTarget, .unknownReading, .unknownSignal,
    .unknownProposal, .unknownDecisionPoint, .unknownStrategy, .unknownDecision,
    .unknownPerson, .notAPerson, .notTakingPart, .makerMissing, .makerNotSoftware,
    .secondPersonMissing, .secondPersonIsTheFirst, .secondViewMissing,
    .methodWithoutVersion, .inputsMissing, .inputsChanged, .adequacyMissing,
    .notRepeatable, .wordingRefused, .notGranted, .methodNotItsOwn, .onlyCaptured,
    .captureNotConsented, .notProposed, .stepUnknown, .outcomeUnknown,
    .proposalMissing, .proposalNotAnswered, .dayMissing, .reasonMissing,
    .nextDayMissing, .nextDayNotLater, .otherPlan, .otherPerson, .otherSubject,
    .decidedBeforeShown, .evidenceChanged, .digestFailed, .alreadyAnswered,
    .alreadySuperseded, .supersedesAnother, .logChanged, .evidenceOverwritten,
    .contributionOverwritten, .contributorChanged, .outcomeKeepsPlan,
    .changesMissing,
  ]

  @Test("No two codes are the same text")
  func unique() {
    #expect(Set(Self.codes.map(\.rawValue)).count == Self.codes.count)
  }

  @Test("An error says what to do in one line and quotes none of the content")
  func text() throws {
    let oversight = try OversightCases.waiting()
    var errors: [String] = []
    do throws(OversightError) {
      var copy = oversight
      try copy.take(OversightCases.signal("s-2").with { $0.text = "dyslexia" })
    } catch {
      errors.append(error.description)
    }
    do throws(OversightError) {
      var copy = oversight
      let decision = OversightCases.decision(.keep).with { $0.nextOn = nil }
      try copy.decide(decision, after: copy.shown())
    } catch {
      errors.append(error.description)
    }
    #expect(
      errors == [
        "s-2: the text says what software may not say; state data and days",
        "d-1: it must be looked at again; set the next day",
      ]
    )
  }
}
