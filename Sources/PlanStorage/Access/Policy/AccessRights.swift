import PlanModel

/// What one actor may see and change of one pupil on one day.
///
/// Rights are what is left of a policy when the register was asked. They make views of plans,
/// and merge what was changed in a view into the plan as it is stored.
///
/// ## Topics
///
/// ### Asking
/// - ``role``
/// - ``viewable(_:)``
/// - ``editable(_:)``
/// - ``withheldSections``
/// - ``seeNothing``
///
/// ### Showing
/// - ``view(of:)-(LearningPlan)``
/// - ``view(of:)-(Pupil)``
///
/// ### Changing
/// - ``merging(_:into:)-(LearningPlan,_)``
/// - ``merging(_:into:)-(Pupil,_)``
public struct AccessRights: Hashable, Sendable {
  /// The actor's column in the policy, `nil` if the policy knows none.
  public internal(set) var role: AccessRole?

  /// The role by which labels name their audience.
  var contributorRole: ContributorRole

  var views: [PlanSection: SectionParts] = [:]
  var edits: [PlanSection: SectionParts] = [:]

  /// Whose parts are the actor's own.
  var contributors: Set<Contributor.ID> = []
  var contacts: Set<Contact.ID> = []

  var seesUnknownMembers = false
  var mayCreate = false
  var mayDelete = false
  var recordedSections: Set<PlanSection> = []

  /// Creates the rights of someone who sees nothing.
  init(role: AccessRole?, contributorRole: ContributorRole) {
    self.role = role
    self.contributorRole = contributorRole
  }

  /// Returns the parts of a section that may be seen.
  ///
  /// - Parameter section: The section.
  /// - Returns: The parts, none if the section is withheld.
  public func viewable(_ section: PlanSection) -> SectionParts { views[section] ?? [] }

  /// Returns the parts of a section that may be changed.
  ///
  /// - Parameter section: The section.
  /// - Returns: The parts, none if nothing of the section may be changed.
  public func editable(_ section: PlanSection) -> SectionParts { edits[section] ?? [] }

  /// Sections of which something may be withheld, whether or not anything stands in them.
  public var withheldSections: [PlanSection] {
    PlanSection.all.filter { viewable($0) != .everything }
  }

  /// Whether nothing at all may be seen.
  public var seeNothing: Bool { views.values.allSatisfy(\.isEmpty) }

  /// Whether nothing at all may be changed.
  var editNothing: Bool { edits.values.allSatisfy(\.isEmpty) }

  /// Whether the whole of every section may be seen.
  var seeEverything: Bool { withheldSections.isEmpty }

  /// Whether the whole of every section may be changed.
  var editEverything: Bool {
    PlanSection.all.allSatisfy { editable($0) == .everything }
  }

  mutating func setRights(in section: PlanSection, view: SectionParts, edit: SectionParts)
  {
    views[section] = view.isEmpty ? nil : view
    // What may not be seen can't be changed.
    let seen = edit.intersection(view)
    edits[section] = seen.isEmpty ? nil : seen
  }
}
