extension OversightError.Code {
  /// What is wrong and what to do instead, as a clause without a full stop.
  var cure: String { Self.cures[self] ?? "the step is refused: \(rawValue)" }

  private static let cures = named.merging(software) { first, _ in first }
    .merging(steps) { first, _ in first }
    .merging(changes) { first, _ in first }

  private static let named: [Self: String] = [
    .repeatedIdentifier: "the identifier is taken; give the new entry one of its own",
    .unknownTarget: "the plan has no such target; name one of its targets",
    .unknownReading: "the plan has no such reading; add the reading first",
    .unknownSignal: "the plan has no such signal; take the signal in first",
    .unknownProposal: "the plan has no such proposal; name one of its proposals",
    .unknownDecisionPoint: "the target has no such decision point; name one of its own",
    .unknownStrategy: "the plan has no such strategy; add the strategy first",
    .unknownDecision: "the plan has no such decision; name the decision to correct",
    .unknownPerson: "no contributor has this identifier; add the contributor first",
    .notAPerson: "software may propose and not decide; ask a person",
    .notTakingPart: "the contributor takes no part on that day; ask one who does",
    .makerMissing: "nobody says who made it; name a contributor or a decision point",
    .makerNotSoftware: "a signal is computed; name the software, or nobody",
    .secondPersonMissing:
      "software asks for less of the pupil; have a second person stand behind it",
    .secondPersonIsTheFirst: "the second person is the first; ask somebody else",
    .secondViewMissing:
      "the second person has not seen this evidence; show it and hand in the view",
  ]

  private static let software: [Self: String] = [
    .methodWithoutVersion: "the method has no version; write it as name/1.0",
    .inputsMissing: "a signal names the readings it was computed from; list them",
    .inputsChanged: "the inputs are not those of the plan; compute the signal again",
    .adequacyMissing: "a signal says how far its data can be trusted; set the adequacy",
    .notRepeatable:
      "the method said something else of the same inputs; raise its version",
    .wordingRefused: "the text says what software may not say; state data and days",
    .notGranted: "the source was not given this; speak only of what was granted",
    .methodNotItsOwn: "the method is not the source's; sign with its id and version",
    .onlyCaptured: "nothing but captured data; rest it on another signal as well",
    .captureNotConsented: "nobody agreed to the capture; record who agreed, and when",
  ]

  private static let steps: [Self: String] = [
    .notProposed: "what is new has the state proposed; leave the answer to a person",
    .stepUnknown: "no step leads there; answer with accepted, overridden or deferred",
    .outcomeUnknown: "the outcome is not known; use one of the known ones",
    .proposalMissing: "the outcome answers a proposal; name the proposal",
    .proposalNotAnswered:
      "the outcome ends a review; leave the proposal out, or answer it by itself",
    .dayMissing: "a decision has a day; set it",
    .reasonMissing: "a reason is needed; write it in words",
    .nextDayMissing: "it must be looked at again; set the next day",
    .nextDayNotLater: "the next day is not after the decision; set a later one",
    .otherPlan: "the evidence is of another plan; show the evidence of this one",
    .otherPerson: "the evidence was shown to somebody else; show it to this person",
    .otherSubject: "the evidence is of something else; show what is decided on",
    .decidedBeforeShown: "decided before the evidence was shown; correct the moment",
    .evidenceChanged: "the evidence changed since it was shown; show it again",
    .digestFailed: "the evidence can't be written; mend the members that are not JSON",
  ]

  private static let changes: [Self: String] = [
    .alreadyAnswered: "there is an answer; name the decision that this one corrects",
    .alreadySuperseded: "that decision was corrected before; correct the newest one",
    .supersedesAnother: "that decision is about something else; correct one about this",
    .logChanged: "a change may not touch the log; leave what was said and decided alone",
    .evidenceOverwritten: "a change may not rewrite what was seen; add to it instead",
    .contributionOverwritten:
      "a change may not rewrite what people said; add a new entry instead",
    .contributorChanged: "the log names the contributor; keep the entry and its role",
    .outcomeKeepsPlan: "this outcome changes no target or provision; choose another one",
    .changesMissing: "the plan is changed; say in words what was changed",
  ]
}
