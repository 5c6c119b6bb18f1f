import PlanModel
import PlanStorage
import Testing

@Suite("Access rights")
struct AccessRightsTests {
  private typealias Fixtures = AccessFixtures

  // MARK: Grants

  @Test(
    "A grant counts from its first day to its last and not after it was revoked",
    arguments: [
      ("2026-09-04", nil, false), ("2026-09-05", nil, true), ("2026-12-18", nil, true),
      ("2026-12-19", nil, false), ("2026-10-01", "2026-10-02", true),
      ("2026-10-02", "2026-10-02", false),
    ] as [(Day, Day?, Bool)]
  )
  func dates(day: Day, revoked: Day?, isOpen: Bool) {
    var grant = Fixtures.grant(to: .localAuthorityOfficer)
    grant.revoked = revoked
    let register = AccessRegister(grants: [grant])
    let rights = Fixtures.rights(of: .localAuthorityOfficer, on: day, in: register)
    #expect(rights.seeNothing == !isOpen)
  }

  @Test("A grant without a purpose or a basis opens nothing", arguments: ["", " \n"])
  func incomplete(text: String) {
    var grants = [
      Fixtures.grant(to: .physiotherapist), Fixtures.grant(to: .physiotherapist),
    ]
    grants[0].purpose = text
    grants[1].basis = text
    let register = AccessRegister(grants: grants)
    let rights = Fixtures.rights(of: .physiotherapist, in: register)
    #expect(rights.withheldSections == PlanSection.all)
  }

  @Test("A grant opens its sections about its pupil for its person only")
  func scope() {
    let grant = Fixtures.grant(to: .physiotherapist, sections: [.identity])
    let register = AccessRegister(grants: [grant])
    let rights = Fixtures.rights(of: .physiotherapist, in: register)
    #expect(rights.viewable(.identity) == .everything)
    #expect(rights.viewable(.pupilVoice).isEmpty)
    let other = AccessPolicy.proposal.rights(
      of: Fixtures.actor(.physiotherapist),
      for: "p-2",
      on: Fixtures.today,
      in: register
    )
    #expect(other.viewable(.identity).isEmpty)
    let another = Fixtures.rights(of: .occupationalTherapist, in: register)
    #expect(another.viewable(.identity).isEmpty)
  }

  @Test("A grant opens nothing that the table keeps shut")
  func shut() {
    let register = AccessRegister(
      relations: Fixtures.related,
      grants: Fixtures.grants
    )
    let rights = Fixtures.rights(of: .classTeacher, in: register)
    #expect(rights.viewable(.socialCare).isEmpty)
    #expect(rights.viewable(.confidentialNotes).isEmpty)
  }

  // MARK: Relations

  @Test(
    "Pupils, parents, teachers and assistants see nobody they are not related to",
    arguments: [
      .pupil, .parentOrCarer, .classTeacher, .teachingAssistant,
    ] as [ContributorRole]
  )
  func unrelated(role: ContributorRole) {
    let register = AccessRegister(
      relations: Fixtures.related,
      grants: Fixtures.grants
    )
    let rights = AccessPolicy.proposal.rights(
      of: Fixtures.actor(role),
      for: "p-2",
      on: Fixtures.today,
      in: register
    )
    #expect(rights.seeNothing)
  }

  @Test("A parent without the right to contact sees nothing, whatever was granted")
  func noContact() {
    let contact = Contact(id: "c-1").with { $0.maySeePlan = nil }
    let relation = PupilRelation(
      of: contact,
      actor: Fixtures.actor(.parentOrCarer).id,
      pupil: Fixtures.pupil,
      starts: "2026-09-01"
    )
    let register = AccessRegister(relations: [relation], grants: Fixtures.grants)
    #expect(Fixtures.rights(of: .parentOrCarer, in: register).seeNothing)
  }

  @Test("Rights end with the relation")
  func endedRelation() {
    var relation = Fixtures.relation(.teaches, .classTeacher)
    relation.ends = "2026-09-30"
    let register = AccessRegister(relations: [relation])
    let days: [Day] = ["2026-08-31", "2026-09-01", "2026-09-30", "2026-10-01"]
    let shut = days.map {
      Fixtures.rights(of: .classTeacher, on: $0, in: register).seeNothing
    }
    #expect(shut == [true, false, false, true])
  }

  @Test("Confidential notes are for named persons only")
  func namedPersons() {
    var register = AccessRegister(relations: Fixtures.related)
    #expect(
      Fixtures.rights(of: .senco, in: register).viewable(.confidentialNotes).isEmpty
    )
    register.relations.append(Fixtures.relation(.isNamedPerson, .senco))
    let rights = Fixtures.rights(of: .senco, in: register)
    #expect(rights.editable(.confidentialNotes) == .everything)
    register.relations.append(Fixtures.relation(.isNamedPerson, .classTeacher))
    let teacher = Fixtures.rights(of: .classTeacher, in: register)
    #expect(teacher.viewable(.confidentialNotes).isEmpty)
  }

  // MARK: Young people

  // The last Friday in June of the school year of the sixteenth birthday is 30 June 2028.
  @Test(
    "Decisions pass on the day after compulsory school age ends",
    arguments: [
      ("2028-06-29", false), ("2028-06-30", false), ("2028-07-01", true),
    ] as [(Day, Bool)]
  )
  func decisionsPass(day: Day, hasPassed: Bool) {
    var register = AccessRegister(relations: Fixtures.related)
    register.datesOfBirth[Fixtures.pupil] = "2012-03-01"
    let parent = Fixtures.rights(of: .parentOrCarer, on: day, in: register)
    let pupil = Fixtures.rights(of: .pupil, on: day, in: register)
    #expect((parent.viewable(.targetsAndProgress) == .own) == hasPassed)
    #expect(parent.editable(.familyViews) == .own)
    #expect((pupil.viewable(.familyViews) == .everything) == hasPassed)
  }

  @Test("A switch sets another day, or keeps the parents deciding")
  func switches() {
    var register = AccessRegister(relations: Fixtures.related)
    register.datesOfBirth[Fixtures.pupil] = "2012-03-01"
    register.decisionSwitches[Fixtures.pupil] = DecisionSwitch(
      on: "2028-01-10",
      reason: "Decides already"
    )
    let days: [Day] = ["2028-01-09", "2028-01-10"]
    #expect(
      days.map { register.youngPersonDecides(Fixtures.pupil, on: $0) } == [false, true]
    )
    register.decisionSwitches[Fixtures.pupil] = DecisionSwitch(
      on: nil,
      reason: "Lacks capacity"
    )
    #expect(!register.youngPersonDecides(Fixtures.pupil, on: "2031-01-01"))
  }

  @Test("A grant by the young person opens to a parent what they saw before")
  func grantAfterSwitch() {
    var register = AccessRegister(
      relations: Fixtures.related,
      grants: [Fixtures.grant(to: .parentOrCarer, sections: [.targetsAndProgress])]
    )
    register.decisionSwitches[Fixtures.pupil] = DecisionSwitch(
      on: "2026-09-01",
      reason: "Decides"
    )
    let rights = Fixtures.rights(of: .parentOrCarer, in: register)
    #expect(rights.viewable(.targetsAndProgress) == .everything)
    #expect(rights.viewable(.pupilVoice) == .own)
  }

  @Test("A pupil sees the parents' views from the age that is set")
  func age() {
    var policy = AccessPolicy.proposal
    policy.pupilAge = 13
    var register = AccessRegister(relations: Fixtures.related)
    register.datesOfBirth[Fixtures.pupil] = "2013-09-08"
    let days: [Day] = ["2026-09-07", "2026-09-08"]
    let seen = days.map {
      Fixtures.rights(of: .pupil, on: $0, policy: policy, in: register)
        .viewable(.familyViews)
    }
    #expect(seen == [[], .everything])
  }

  @Test("A pupil who objects closes their voice to the parent until it is granted")
  func objection() {
    var register = AccessRegister(relations: Fixtures.related)
    register.objections = [Fixtures.pupil]
    let before = Fixtures.rights(of: .parentOrCarer, in: register)
    #expect(before.viewable(.pupilVoice).isEmpty)
    register.grants = Fixtures.grants
    let after = Fixtures.rights(of: .parentOrCarer, in: register)
    #expect(after.viewable(.pupilVoice) == .everything)
  }

  // MARK: Laws

  @Test("No right and no condition that is not known gives access")
  func unknownCondition() {
    var policy = AccessPolicy()
    policy[.senco, .identity] = .edit.if(AccessCondition(rawValue: "fullMoon"))
    #expect(Fixtures.rights(of: .senco, policy: policy).seeNothing)
    #expect(Fixtures.rights(of: .senco, policy: AccessPolicy()).seeNothing)
  }

  @Test("What may not be seen can't be changed, whatever the table says")
  func editNeedsView() {
    var policy = AccessPolicy()
    for section in PlanSection.all {
      policy[.senco, section] = SectionRight(view: .own, edit: .everything)
    }
    let rights = Fixtures.rights(of: .senco, policy: policy)
    #expect(PlanSection.all.allSatisfy { rights.editable($0) == .own })
  }
}
