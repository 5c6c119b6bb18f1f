/// Something in the log of a plan that can't have come about by allowed steps.
///
/// A fault is for people to look into. It names an identifier and quotes nothing.
///
/// ## Topics
///
/// ### What it says
/// - ``code``
/// - ``reference``
/// - ``description``
/// - ``Code``
public struct OversightFault: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports, such as `log.rewritten`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code, such as `log.rewritten`.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// What is wrong.
  public let code: Code

  /// The entry of the log that it is about.
  public let reference: EvidenceReference

  /// What is wrong and what to do, in one line.
  public var description: String {
    "\(reference): \(Self.cures[code] ?? code.rawValue)"
  }
}

// MARK: - Between two copies

extension OversightFault.Code {
  /// An earlier entry is no longer there.
  public static let removed = Self(rawValue: "log.removed")

  /// An earlier entry says something else.
  public static let rewritten = Self(rawValue: "log.rewritten")

  /// An earlier entry lost its words and is otherwise as it was.
  public static let wordsErased = Self(rawValue: "log.wordsErased")

  /// The entries stand in another order, or a new one stands before an earlier one.
  public static let reordered = Self(rawValue: "log.reordered")

  /// A contributor whom the log names is no longer there.
  public static let contributorRemoved = Self(rawValue: "log.contributorRemoved")

  /// Software became a person, or a person software.
  public static let roleChanged = Self(rawValue: "log.roleChanged")

  /// The copies are of different plans.
  public static let otherPlan = Self(rawValue: "log.otherPlan")
}

// MARK: - In one copy

extension OversightFault.Code {
  /// Two entries have one identifier.
  public static let repeatedIdentifier = Self(rawValue: "log.repeatedIdentifier")

  /// Software decided.
  public static let decidedBySoftware = Self(rawValue: "decision.software")

  /// Nobody knows who decided.
  public static let decidedByNobody = Self(rawValue: "decision.nobody")

  /// A decision that needs a reason has none.
  public static let reasonMissing = Self(rawValue: "decision.reasonMissing")

  /// Nothing says what was seen before a proposal was accepted.
  public static let notSeen = Self(rawValue: "decision.notSeen")

  /// A decision answers or corrects something that is not there.
  public static let danglingReference = Self(rawValue: "decision.dangling")

  /// Software asked for less of the pupil, and one person alone agreed.
  public static let secondPersonMissing = Self(rawValue: "decision.secondMissing")

  /// The status of a proposal is not what the decisions make it.
  public static let statusWithoutDecision = Self(rawValue: "proposal.status")
}

// MARK: - Text

extension OversightFault {
  private static let cures: [Code: String] = [
    .removed: "the entry is gone; bring it back from the earlier copy",
    .rewritten: "the entry was rewritten; bring it back and add a correction instead",
    .wordsErased: "the words are gone; bring them back unless they had to be erased",
    .reordered: "the order was changed; put new entries after the earlier ones",
    .contributorRemoved: "the log names this contributor; bring the entry back",
    .roleChanged: "the role went over between person and software; put it right",
    .otherPlan: "the copies are of different plans; compare two copies of one",
    .repeatedIdentifier: "two entries share an identifier; find out which came first",
    .decidedBySoftware: "software decided; ask a person to decide",
    .decidedByNobody: "no contributor has the identifier; find out who decided",
    .reasonMissing: "there is no reason; ask the person who decided",
    .notSeen: "nothing says what was seen; show the evidence and decide again",
    .danglingReference: "what it answers or corrects is not there; find it",
    .secondPersonMissing: "one person alone asked for less; ask a second one",
    .statusWithoutDecision: "no decision of a person led here; set it by a decision",
  ]
}
