import PlanModel

/// Who of the people concerned is on record as seeing a target.
struct TargetView {
  private var missing: Group = []

  private struct Group: OptionSet {
    let rawValue: UInt8

    static let pupil = Self(rawValue: 1)
    static let parents = Self(rawValue: 2)
    static let teachers = Self(rawValue: 4)

    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The group of a role, empty for roles that are not asked about.
    init(_ role: ContributorRole) {
      switch role {
      case .pupil: self = .pupil
      case .parentOrCarer: self = .parents
      case .classTeacher, .subjectTeacher: self = .teachers
      default: self = []
      }
    }
  }

  init(of target: TargetStatement, in plan: CheckedPlan) {
    let people = plan.plan.contributors
    let today = plan.context.asOf
    var named: Group = []
    for place in people.indices {
      let group = Group(people[place].role)
      guard !group.isEmpty, people[place].ends ?? .last >= today else { continue }
      named.formUnion(group)
      if !Self.sees(people[place], target, in: plan) { missing.formUnion(group) }
    }
    // Nobody can be seen to know of a target who is not among the people of the plan.
    if !named.contains(.pupil) { missing.insert(.pupil) }
    if !named.contains(.parents) { missing.insert(.parents) }
  }

  var isSeenByAll: Bool { missing.isEmpty }

  var missingNames: [String] {
    [(Group.pupil, "the pupil"), (.parents, "parents"), (.teachers, "teachers")]
      .filter { missing.contains($0.0) }.map(\.1)
  }

  private static func sees(
    _ person: Contributor,
    _ target: TargetStatement,
    in plan: CheckedPlan
  ) -> Bool {
    let agreements = plan.plan.agreements
    for place in agreements.indices where agreements[place].contributor == person.id {
      let targets = agreements[place].targets
      if targets.isEmpty || targets.contains(target.target.id) { return true }
    }
    let reviews = plan.plan.reviews
    for place in reviews.indices where reviews[place].attended.contains(person.id) {
      return true
    }
    let grants = plan.plan.sharing
    let today = plan.context.asOf
    for place in grants.indices where isFor(person, grants[place].recipient) {
      let starts = grants[place].starts ?? .first
      if starts <= today, today <= grants[place].ends ?? .last { return true }
    }
    return false
  }

  private static func isFor(_ person: Contributor, _ recipient: String) -> Bool {
    recipient == person.id.text || recipient == person.name
      || recipient == person.role.rawValue || recipient == person.role.name
  }
}
