public import PlanModel

/// A store around another that hands out views: to each actor what a policy lets them see.
///
/// Use it as any store. Plans and pupils that the actor may see nothing of are not there;
/// of the others the permitted sections are. Queries are answered from what the actor may
/// see, so that no answer tells of what was withheld. A change is merged into what is stored,
/// and refused as a whole if it touches what the actor may not change.
///
/// ```swift
/// let store = GuardedPlanStore(around: base, policy: policy, register: register)
/// let stored = try await store.plan(withID: "plan-1", by: access)
/// ```
///
/// A guard is a plain value without a memory. Make one for each request, with the register
/// as it is then; the day of `PlanAccess.at` in UTC decides what counts.
///
/// If the base keeps an audit trail, each reading of sections that the policy wants recorded,
/// each refusal and each emergency is recorded before anything is handed out; what can't be
/// recorded is not handed out. Around a base without a trail nothing is recorded, and there
/// is no access in emergencies.
///
/// Finding plans by their review day reads all plans that the actor may see, for what the
/// base holds of that day may be withheld.
///
/// ## Topics
///
/// ### Making a guard
/// - ``init(around:policy:register:)``
/// - ``inEmergency(_:)``
///
/// ### Asking what is withheld
/// - ``view(ofPlan:at:by:)``
/// - ``view(ofPupil:by:)``
/// - ``rights(for:by:)``
///
/// ### What it is made of
/// - ``policy``
/// - ``register``
public struct GuardedPlanStore<Base: PlanReadingStore>: Sendable {
  /// What the base throws, which the guard throws too.
  public typealias Failure = Base.Failure

  let base: Base

  /// Who may see and change what.
  public let policy: AccessPolicy

  /// What is known of the people of the school.
  public let register: AccessRegister

  /// The emergency in which single plans and pupils are read, `nil` if there is none.
  let emergency: EmergencyAccess?

  private init(
    _ base: Base,
    _ policy: AccessPolicy,
    _ register: AccessRegister,
    _ emergency: EmergencyAccess?
  ) {
    self.base = base
    self.policy = policy
    self.register = register
    self.emergency = emergency
  }

  /// Creates a guard around a store.
  ///
  /// - Parameters:
  ///   - base: The store.
  ///   - policy: Who may see and change what.
  ///   - register: What is known of the people of the school.
  public init(around base: Base, policy: AccessPolicy, register: AccessRegister) {
    self.init(base, policy, register, nil)
  }

  /// Returns the same guard for readings in an emergency.
  ///
  /// - Parameter emergency: Why more is read than the actor has a right to.
  /// - Returns: A guard that reads single plans and pupils by ``AccessPolicy/emergencySections``.
  public func inEmergency(_ emergency: EmergencyAccess) -> Self {
    Self(base, policy, register, emergency)
  }

  /// Returns what an actor may see and change of a pupil.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - access: Who reads and when.
  /// - Returns: The rights, without those of an emergency.
  public func rights(for pupil: Pupil.ID, by access: PlanAccess) -> AccessRights {
    policy.rights(of: access.actor, for: pupil, on: access.at.day, in: register)
  }

  /// The pupils of whom the actor may see anything, `nil` for all of the school.
  func pupils(for access: PlanAccess) -> Set<Pupil.ID>? {
    policy.pupils(of: access.actor, on: access.at.day, in: register)
  }
}

extension GuardedPlanStore: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The name of the type, without the store and the people.
  public var description: String { "GuardedPlanStore" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
