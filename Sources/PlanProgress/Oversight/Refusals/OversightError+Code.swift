extension OversightError {
  /// Why a step of oversight was refused; more reasons may come.
  ///
  /// ## Topics
  ///
  /// ### What is named and is not there
  /// - ``repeatedIdentifier``
  /// - ``unknownTarget``
  /// - ``unknownReading``
  /// - ``unknownSignal``
  /// - ``unknownProposal``
  /// - ``unknownDecisionPoint``
  /// - ``unknownStrategy``
  /// - ``unknownDecision``
  /// - ``unknownPerson``
  ///
  /// ### Who acts
  /// - ``notAPerson``
  /// - ``notTakingPart``
  /// - ``makerMissing``
  /// - ``makerNotSoftware``
  /// - ``secondPersonMissing``
  /// - ``secondPersonIsTheFirst``
  /// - ``secondViewMissing``
  ///
  /// ### What software says
  /// - ``methodWithoutVersion``
  /// - ``inputsMissing``
  /// - ``inputsChanged``
  /// - ``adequacyMissing``
  /// - ``notRepeatable``
  /// - ``wordingRefused``
  /// - ``notGranted``
  /// - ``methodNotItsOwn``
  /// - ``onlyCaptured``
  /// - ``captureNotConsented``
  ///
  /// ### Steps
  /// - ``notProposed``
  /// - ``stepUnknown``
  /// - ``outcomeUnknown``
  /// - ``proposalMissing``
  /// - ``proposalNotAnswered``
  /// - ``dayMissing``
  /// - ``reasonMissing``
  /// - ``nextDayMissing``
  /// - ``nextDayNotLater``
  ///
  /// ### What was seen
  /// - ``otherPlan``
  /// - ``otherPerson``
  /// - ``otherSubject``
  /// - ``decidedBeforeShown``
  /// - ``evidenceChanged``
  /// - ``digestFailed``
  ///
  /// ### What was decided before
  /// - ``alreadyAnswered``
  /// - ``alreadySuperseded``
  /// - ``supersedesAnother``
  ///
  /// ### What a decision may change
  /// - ``logChanged``
  /// - ``evidenceOverwritten``
  /// - ``contributionOverwritten``
  /// - ``contributorChanged``
  /// - ``outcomeKeepsPlan``
  /// - ``changesMissing``
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports, such as `reason.missing`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code, such as `reason.missing`.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}

// MARK: - What is named and is not there

extension OversightError.Code {
  /// An entry with the identifier is there already.
  public static let repeatedIdentifier = Self(rawValue: "identifier.repeated")

  /// The plan has no such target.
  public static let unknownTarget = Self(rawValue: "target.unknown")

  /// The plan has no such reading.
  public static let unknownReading = Self(rawValue: "reading.unknown")

  /// The plan has no such signal.
  public static let unknownSignal = Self(rawValue: "signal.unknown")

  /// The plan has no such proposal.
  public static let unknownProposal = Self(rawValue: "proposal.unknown")

  /// The target has no such decision point.
  public static let unknownDecisionPoint = Self(rawValue: "decisionPoint.unknown")

  /// The plan has no such strategy.
  public static let unknownStrategy = Self(rawValue: "strategy.unknown")

  /// The plan has no such decision.
  public static let unknownDecision = Self(rawValue: "decision.unknown")

  /// No contributor of the plan has the identifier.
  public static let unknownPerson = Self(rawValue: "person.unknown")
}

// MARK: - Who acts

extension OversightError.Code {
  /// Software would do what only a person may.
  public static let notAPerson = Self(rawValue: "person.software")

  /// The contributor has not begun to take part, or no longer does.
  public static let notTakingPart = Self(rawValue: "person.notTakingPart")

  /// Nobody says who or what made it.
  public static let makerMissing = Self(rawValue: "maker.missing")

  /// Something computed names a person as its maker.
  public static let makerNotSoftware = Self(rawValue: "maker.person")

  /// Software asks for less of a pupil, and one person alone agrees.
  public static let secondPersonMissing = Self(rawValue: "second.missing")

  /// The second person is the first one.
  public static let secondPersonIsTheFirst = Self(rawValue: "second.same")

  /// The second person was not shown the same evidence.
  public static let secondViewMissing = Self(rawValue: "second.notShown")
}

// MARK: - What software says

extension OversightError.Code {
  /// A signal does not name its method with a version.
  public static let methodWithoutVersion = Self(rawValue: "method.version")

  /// A signal names no readings that it was computed from.
  public static let inputsMissing = Self(rawValue: "inputs.missing")

  /// A signal was computed from something else than the plan holds.
  public static let inputsChanged = Self(rawValue: "inputs.changed")

  /// A signal does not say how far its data can be trusted.
  public static let adequacyMissing = Self(rawValue: "adequacy.missing")

  /// The same method said something else of the same inputs on the same day.
  public static let notRepeatable = Self(rawValue: "method.notRepeatable")

  /// Text of software says what software may not say about a pupil.
  public static let wordingRefused = Self(rawValue: "wording.refused")

  /// A source speaks of something that it was not given.
  public static let notGranted = Self(rawValue: "source.notGranted")

  /// A source signs with the name of another method.
  public static let methodNotItsOwn = Self(rawValue: "source.method")

  /// A proposal rests on captured typing, writing or engagement alone.
  public static let onlyCaptured = Self(rawValue: "capture.only")

  /// Nobody agreed that typing, writing or engagement is captured.
  public static let captureNotConsented = Self(rawValue: "capture.notConsented")
}

// MARK: - Steps

extension OversightError.Code {
  /// Something new claims to have been answered already.
  public static let notProposed = Self(rawValue: "status.notProposed")

  /// No step leads from the one state to the other.
  public static let stepUnknown = Self(rawValue: "status.step")

  /// The outcome is not known to this version.
  public static let outcomeUnknown = Self(rawValue: "outcome.unknown")

  /// The outcome answers a proposal, and none is named.
  public static let proposalMissing = Self(rawValue: "outcome.proposalMissing")

  /// The outcome ends a review and answers no proposal.
  public static let proposalNotAnswered = Self(rawValue: "outcome.review")

  /// The decision has no day.
  public static let dayMissing = Self(rawValue: "day.missing")

  /// A reason is needed and there is none.
  public static let reasonMissing = Self(rawValue: "reason.missing")

  /// The day on which it is looked at again is missing.
  public static let nextDayMissing = Self(rawValue: "next.missing")

  /// It would be looked at again no later than it was decided.
  public static let nextDayNotLater = Self(rawValue: "next.notLater")
}

// MARK: - What was seen

extension OversightError.Code {
  /// The evidence is that of another plan.
  public static let otherPlan = Self(rawValue: "view.otherPlan")

  /// The evidence was shown to somebody else.
  public static let otherPerson = Self(rawValue: "view.otherPerson")

  /// The evidence is that of another proposal or target.
  public static let otherSubject = Self(rawValue: "view.otherSubject")

  /// The decision is older than the moment at which the evidence was shown.
  public static let decidedBeforeShown = Self(rawValue: "view.later")

  /// The evidence is not what it was when it was shown.
  public static let evidenceChanged = Self(rawValue: "view.changed")

  /// The digest of the evidence can't be made.
  public static let digestFailed = Self(rawValue: "view.digest")
}

// MARK: - What was decided before

extension OversightError.Code {
  /// The proposal has an answer, and the decision does not say that it corrects it.
  public static let alreadyAnswered = Self(rawValue: "decision.alreadyAnswered")

  /// The earlier decision was corrected before.
  public static let alreadySuperseded = Self(rawValue: "decision.alreadySuperseded")

  /// The earlier decision is about something else.
  public static let supersedesAnother = Self(rawValue: "decision.otherSubject")
}

// MARK: - What a decision may change

extension OversightError.Code {
  /// The change touches signals, proposals or decisions, or makes another plan of it.
  public static let logChanged = Self(rawValue: "change.log")

  /// The change rewrites or removes readings or sessions.
  public static let evidenceOverwritten = Self(rawValue: "change.evidence")

  /// The change rewrites or removes what the pupil or the family said.
  public static let contributionOverwritten = Self(rawValue: "change.contribution")

  /// The change removes a contributor or gives one another role.
  public static let contributorChanged = Self(rawValue: "change.contributor")

  /// The outcome leaves targets and provision as they are, and the change does not.
  public static let outcomeKeepsPlan = Self(rawValue: "change.outcome")

  /// The plan is changed, and nobody says in words how.
  public static let changesMissing = Self(rawValue: "change.words")
}
