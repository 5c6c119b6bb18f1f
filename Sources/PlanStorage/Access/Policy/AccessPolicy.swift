public import PlanModel

/// Who may see and change what: a table of roles and sections, and the rules beside it.
///
/// A policy is a plain value. What it does not name is denied. What differs from pupil to
/// pupil, such as who is a parent of whom and what was consented to, is no policy and
/// stands in an ``AccessRegister``.
///
/// ```swift
/// var policy = AccessPolicy.proposal
/// policy.roles[.headteacher] = .senco
/// policy[.parent, .socialCare] = .none
/// ```
///
/// The library checks that a right stands in the table; whether it is lawful is for a person
/// to say.
///
/// ## Topics
///
/// ### Making a policy
/// - ``proposal``
/// - ``init()``
/// - ``isConfirmed``
///
/// ### Rights
/// - ``subscript(_:_:)``
/// - ``roles``
/// - ``role(of:)``
/// - ``relationNeeded``
/// - ``rolesThatCreate``
/// - ``rolesThatDelete``
/// - ``rolesThatSeeUnknownMembers``
///
/// ### Pupils who decide
/// - ``pupilAge``
/// - ``rolesThatYield``
///
/// ### Recording and emergencies
/// - ``recordedSections``
/// - ``emergencySections``
public struct AccessPolicy: Hashable, Sendable {
  private var table: [AccessRole: [PlanSection: SectionRight]] = [:]

  /// Whether the school that uses it has confirmed the policy.
  public var isConfirmed = false

  /// The columns that roles of contributors stand in; a role that is not here sees nothing.
  public var roles: [ContributorRole: AccessRole] = AccessRole.standardRoles

  /// The relation to a pupil without which a role sees nothing of them.
  public var relationNeeded: [AccessRole: PupilRelationKind] = [:]

  /// Roles that may enter a plan or a pupil, with every part that they may see.
  public var rolesThatCreate: Set<AccessRole> = []

  /// Roles that may delete a plan, whose history stays, or remove a pupil.
  public var rolesThatDelete: Set<AccessRole> = []

  /// Roles to which members that this version of the library does not know are shown.
  public var rolesThatSeeUnknownMembers: Set<AccessRole> = []

  /// The age from which ``AccessCondition/pupilIsOfAge`` holds, `nil` to wait until the
  /// young person decides.
  ///
  /// Unit: years.
  public var pupilAge: Int?

  /// Roles whose rights need a grant, but for what is their own, once the young person
  /// decides.
  public var rolesThatYield: Set<AccessRole> = []

  /// Sections of which each reading is recorded in the audit trail.
  public var recordedSections: Set<PlanSection> = []

  /// What a role may see in an emergency, beyond its rights and without any relation.
  public var emergencySections: [AccessRole: Set<PlanSection>] = [:]

  /// Creates a policy by which nobody sees anything.
  public init() {}

  /// What a role may do with a section; ``SectionRight/none`` unless it was set.
  public subscript(role: AccessRole, section: PlanSection) -> SectionRight {
    get { table[role]?[section] ?? .none }
    set { table[role, default: [:]][section] = newValue }
  }

  /// Returns the column that an actor stands in.
  ///
  /// - Parameter actor: The actor.
  /// - Returns: The role, `nil` if the policy knows none for the actor.
  public func role(of actor: StoreActor) -> AccessRole? {
    switch actor.kind {
    case .person: roles[actor.role]
    case .software: .software
    default: nil
    }
  }
}
