import PlanModel
import PlanStorage

/// People of one school and one pupil, for tests of access.
enum AccessFixtures {
  static let school: School.ID = "school-1"
  static let pupil: Pupil.ID = "p-1"
  static let today: Day = "2026-09-07"

  /// The columns of the table, with a role of contributor that stands in each.
  static let roles: [(column: AccessRole, role: ContributorRole)] = [
    (.pupil, .pupil), (.parent, .parentOrCarer), (.classTeacher, .classTeacher),
    (.teachingAssistant, .teachingAssistant), (.senco, .senco),
    (.externalProfessional, .physiotherapist),
    (.authorityOfficer, .localAuthorityOfficer),
  ]

  static func actor(_ role: ContributorRole) -> StoreActor {
    StoreActor(
      id: StoreActor.ID("person-\(role.rawValue)") ?? .blank,
      role: role,
      purpose: "Test"
    )
  }

  static func access(_ role: ContributorRole, on day: Day = today) -> PlanAccess {
    PlanAccess(by: actor(role), in: school, at: Instant(day) ?? .epoch)
  }

  static func relation(
    _ kind: PupilRelationKind,
    _ role: ContributorRole
  ) -> PupilRelation {
    PupilRelation(kind, actor: actor(role).id, pupil: pupil, starts: "2026-09-01")
  }

  /// Everyone is related to the pupil as their role needs.
  static let related: [PupilRelation] = [
    relation(.isPupil, .pupil), relation(.isParent, .parentOrCarer),
    relation(.teaches, .classTeacher), relation(.teaches, .teachingAssistant),
    relation(.worksWith, .physiotherapist),
  ]

  /// A grant of all sections for each column.
  static var grants: [AccessGrant] {
    roles.map { grant(to: $0.role) }
  }

  static func grant(
    to role: ContributorRole,
    sections: Set<PlanSection> = Set(PlanSection.all)
  ) -> AccessGrant {
    AccessGrant(
      to: actor(role).id,
      about: pupil,
      sections: sections,
      purpose: "Assessment",
      basis: "Consent",
      starts: "2026-09-05",
      ends: "2026-12-18"
    )
  }

  static func guarded<Base: PlanReadingStore>(
    _ base: Base,
    policy: AccessPolicy = .proposal,
    register: AccessRegister = AccessRegister(relations: related)
  ) -> GuardedPlanStore<Base> {
    GuardedPlanStore(around: base, policy: policy, register: register)
  }

  static func rights(
    of role: ContributorRole,
    on day: Day = today,
    policy: AccessPolicy = .proposal,
    in register: AccessRegister = AccessRegister(relations: related)
  ) -> AccessRights {
    policy.rights(of: actor(role), for: pupil, on: day, in: register)
  }
}
