public import PlanModel

/// A recorded consent or legal basis by which one person sees sections about one pupil.
///
/// A grant opens only what the policy marks as open to a grant. It has a purpose, a basis,
/// a scope, a start and an end; one that lacks any of them opens nothing. The library checks
/// that a grant exists, not that it is lawful.
///
/// Source: UK GDPR, Articles 6 and 9.
public struct AccessGrant: Hashable, Sendable {
  /// The account of the person it is for.
  public var actor: StoreActor.ID

  /// The pupil it is about.
  public var pupil: Pupil.ID

  /// The sections it opens.
  public var sections: Set<PlanSection>

  /// What for.
  public var purpose: String

  /// The consent or legal basis.
  public var basis: String

  /// The first day.
  public var starts: Day

  /// The last day.
  public var ends: Day

  /// The day from which it counts no more, `nil` if it was not revoked.
  public var revoked: Day?

  /// Creates a grant.
  ///
  /// - Parameters:
  ///   - actor: The account of the person it is for.
  ///   - pupil: The pupil it is about.
  ///   - sections: The sections it opens.
  ///   - purpose: What for.
  ///   - basis: The consent or legal basis.
  ///   - starts: The first day.
  ///   - ends: The last day.
  public init(
    to actor: StoreActor.ID,
    about pupil: Pupil.ID,
    sections: Set<PlanSection>,
    purpose: String,
    basis: String,
    starts: Day,
    ends: Day
  ) {
    self.actor = actor
    self.pupil = pupil
    self.sections = sections
    self.purpose = purpose
    self.basis = basis
    self.starts = starts
    self.ends = ends
  }

  /// Returns whether the grant opens anything on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether it is complete, the day lies between first and last, and it was not
  ///   revoked by then.
  public func counts(on day: Day) -> Bool {
    guard purpose.hasWords, basis.hasWords else { return false }
    return starts <= day && day <= ends && revoked.map { day < $0 } ?? true
  }
}

extension AccessGrant: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Who may see what of whom, by identifiers only.
  public var description: String {
    "AccessGrant(\(actor), \(pupil), \(sections.count) sections, \(starts) to \(ends))"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without the purpose and the basis.
  public var customMirror: Mirror {
    Mirror(self, children: ["actor": actor, "pupil": pupil, "sections": sections])
  }
}
