public import PlanModel

/// What one person is to one pupil, from one day to another.
///
/// Parents are told apart: each has a relation of their own, and one without the right to
/// contact sees nothing, whatever the other may see.
public struct PupilRelation: Hashable, Sendable {
  /// The person's account.
  public var actor: StoreActor.ID

  /// The pupil.
  public var pupil: Pupil.ID

  /// What the person is to the pupil.
  public var kind: PupilRelationKind

  /// The first day.
  public var starts: Day

  /// The last day, `nil` while it goes on.
  public var ends: Day?

  /// Whether the person may see the plan at all, as a parent with the right to contact may.
  public var maySeePlan: Bool

  /// The contact of the pupil that the person is, `nil` for another person.
  public var contact: Contact.ID?

  /// The contributors of plans that the person is; what they wrote is the person's own.
  ///
  /// Contributors that name ``contact`` count without standing here.
  public var contributors: Set<Contributor.ID> = []

  /// Creates a relation.
  ///
  /// - Parameters:
  ///   - kind: What the person is to the pupil.
  ///   - actor: The person's account.
  ///   - pupil: The pupil.
  ///   - starts: The first day.
  ///   - ends: The last day, `nil` while it goes on.
  ///   - maySeePlan: Whether the person may see the plan at all.
  public init(
    _ kind: PupilRelationKind,
    actor: StoreActor.ID,
    pupil: Pupil.ID,
    starts: Day,
    ends: Day? = nil,
    maySeePlan: Bool = true
  ) {
    self.actor = actor
    self.pupil = pupil
    self.kind = kind
    self.starts = starts
    self.ends = ends
    self.maySeePlan = maySeePlan
  }

  /// Creates the relation of a parent or carer from the pupil's contact.
  ///
  /// The parent may see the plan only if somebody has decided so in the contact.
  ///
  /// - Parameters:
  ///   - contact: The contact.
  ///   - actor: The person's account.
  ///   - pupil: The pupil.
  ///   - starts: The first day.
  public init(
    of contact: Contact,
    actor: StoreActor.ID,
    pupil: Pupil.ID,
    starts: Day
  ) {
    self.init(
      .isParent,
      actor: actor,
      pupil: pupil,
      starts: starts,
      maySeePlan: contact.maySeePlan == true
    )
    self.contact = contact.id
  }

  /// Returns whether the relation gives access on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether the person may see the plan and the day lies between first and last.
  public func counts(on day: Day) -> Bool {
    maySeePlan && starts <= day && ends.map { day <= $0 } ?? true
  }
}
