public import PlanModel

/// What an ``AccessPolicy`` must know of the people of one school: relations, grants, ages
/// and objections.
///
/// A tool fills it from its own records. Whoever is not in it is related to nobody.
///
/// ## Topics
///
/// ### Who is who
/// - ``relations``
/// - ``grants``
///
/// ### Pupils who decide
/// - ``datesOfBirth``
/// - ``decisionSwitches``
/// - ``objections``
/// - ``youngPersonDecides(_:on:)``
public struct AccessRegister: Hashable, Sendable {
  /// What people are to pupils.
  public var relations: [PupilRelation] {
    get { relationsByActor.values.flatMap { $0 } }
    set { relationsByActor = Dictionary(grouping: newValue, by: \.actor) }
  }

  /// Grants, whether or not they count any more.
  public var grants: [AccessGrant] {
    get { grantsByActor.values.flatMap { $0 } }
    set { grantsByActor = Dictionary(grouping: newValue, by: \.actor) }
  }

  /// Days of birth, for the end of compulsory school age; one not known counts as a child's.
  public var datesOfBirth: [Pupil.ID: Day] = [:]

  /// The days on which decisions pass, where they differ from compulsory school age.
  public var decisionSwitches: [Pupil.ID: DecisionSwitch] = [:]

  /// Pupils who object to their voice being shown where the policy lets them.
  public var objections: Set<Pupil.ID> = []

  private var relationsByActor: [StoreActor.ID: [PupilRelation]] = [:]
  private var grantsByActor: [StoreActor.ID: [AccessGrant]] = [:]

  /// Creates a register of nobody.
  ///
  /// - Parameters:
  ///   - relations: What people are to pupils, in any order.
  ///   - grants: Grants, in any order.
  public init(relations: [PupilRelation] = [], grants: [AccessGrant] = []) {
    self.relations = relations
    self.grants = grants
  }

  /// Returns whether a young person decides in the place of the parents.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - day: The day.
  /// - Returns: `true` from the day of the switch on, or else after compulsory school age.
  public func youngPersonDecides(_ pupil: Pupil.ID, on day: Day) -> Bool {
    if let change = decisionSwitches[pupil] {
      return change.day.map { $0 <= day } ?? false
    }
    guard let born = datesOfBirth[pupil] else { return false }
    return CompulsorySchoolAge(dateOfBirth: born).ends < day
  }

  /// Returns the relations of a person that count on a day.
  func relations(of actor: StoreActor.ID, on day: Day) -> [PupilRelation] {
    (relationsByActor[actor] ?? []).filter { $0.counts(on: day) }
  }

  /// Returns the grants of a person that count on a day.
  func grants(to actor: StoreActor.ID, on day: Day) -> [AccessGrant] {
    (grantsByActor[actor] ?? []).filter { $0.counts(on: day) }
  }
}

extension AccessRegister: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many relations and grants there are, and nothing of them.
  public var description: String {
    "AccessRegister(\(relations.count) relations, \(grants.count) grants)"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror that shows how much there is.
  public var customMirror: Mirror {
    Mirror(self, children: ["relations": relations.count, "grants": grants.count])
  }
}
