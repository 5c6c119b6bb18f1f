// What is still missing for a review.

// MARK: - Before a review

extension RuleID {
  /// The pupil's view is still to be had.
  public static let pupilViewOutstanding = Self(rawValue: "Y1.pupilViewOutstanding")

  /// The family's view is still to be had.
  public static let familyViewOutstanding = Self(rawValue: "Y2.familyViewOutstanding")

  /// Somebody who leads has not contributed yet.
  public static let contributionOutstanding = Self(rawValue: "Y3.contributionOutstanding")

  /// Nothing was measured or noticed since the last review.
  public static let readingsOutstanding = Self(rawValue: "Y4.readingsOutstanding")

  /// No session of provision was recorded since the last review.
  public static let sessionsOutstanding = Self(rawValue: "Y5.sessionsOutstanding")
}

// MARK: - Before the review of an EHC plan

extension RuleID {
  /// Notice of the meeting is still to be given.
  public static let noticeOutstanding = Self(rawValue: "Y6.noticeOutstanding")

  /// Advice is still to be sent round.
  public static let papersOutstanding = Self(rawValue: "Y7.papersOutstanding")

  /// Somebody is still to be invited.
  public static let invitationOutstanding = Self(rawValue: "Y8.invitationOutstanding")

  /// Nothing has been prepared about adulthood.
  public static let adulthoodOutstanding = Self(rawValue: "Y9.adulthoodOutstanding")
}

// MARK: - After the review of an EHC plan

extension RuleID {
  /// The report of the meeting is not recorded as sent.
  public static let reportOutstanding = Self(rawValue: "Y10.reportOutstanding")

  /// The authority's decision is not recorded.
  public static let decisionOutstanding = Self(rawValue: "Y11.decisionOutstanding")
}
