/// The code of a rule, such as `T1.dueMissing`.
///
/// Codes are part of the interface: they stand in plans (a finding set aside), in reports
/// and in other people's programs. A rule of one's own takes a code with a prefix of its
/// own, such as `ourSchool.photoMissing`.
///
/// ## Topics
///
/// ### Specific
/// - ``skillMissing``
/// - ``vagueVerb``
/// - ``multipleSkills``
/// - ``conditionMissing``
/// - ``deadMan``
/// - ``provisionNotOutcome``
///
/// ### Measurable
/// - ``criterionMissing``
/// - ``criterionNotOperational``
/// - ``toolMissing``
/// - ``scheduleMissing``
/// - ``baselineMissing``
/// - ``unitMismatch``
/// - ``probePassMarkMissing``
/// - ``tooFewOccasions``
///
/// ### Achievable
/// - ``notAGain``
/// - ``withinMeasurementError``
/// - ``noProvision``
///
/// ### Relevant
/// - ``needMissing``
/// - ``outcomeMissing``
/// - ``voiceMissing``
/// - ``curriculumOrLife``
///
/// ### Time-bound
/// - ``dueMissing``
/// - ``dateNeedsCalendar``
/// - ``dueNotAfterStart``
/// - ``noReviewBeforeDue``
/// - ``openEnded``
/// - ``ambiguousDate``
///
/// ### Open targets
/// - ``openReviewDateMissing``
/// - ``evidencePlanMissing``
/// - ``openVoiceMissing``
///
/// ### The plan as a whole
/// - ``provisionVague``
/// - ``areaMissing``
/// - ``pathwayMissing``
/// - ``adulthoodNotDiscussed``
/// - ``reviewDateMissing``
public struct RuleID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code as it stands in documents.
  public let rawValue: String

  /// Creates a rule's code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The code of the rule.
  public var description: String { rawValue }
}

extension RuleID: ExpressibleByStringLiteral {
  /// Creates a rule's code from a literal.
  public init(stringLiteral code: String) {
    self.init(rawValue: code)
  }
}
