import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Sections and roles")
struct SectionMatrixTests {
  private static let plan = SectionFiller.fill(LearningPlan.self)
  private static let pupil = SectionFiller.fill(Pupil.self)

  private static func register(granted: Bool) -> AccessRegister {
    AccessRegister(
      relations: AccessFixtures.related,
      grants: granted ? AccessFixtures.grants : []
    )
  }

  private static func rights(_ role: ContributorRole, granted: Bool) -> AccessRights {
    AccessFixtures.rights(of: role, in: register(granted: granted))
  }

  @Test("Every field lies in a section, or is an identifier that says nothing")
  func everyFieldIsClassified() {
    let canaries = Self.plan.canaries + Self.pupil.canaries
    let unclassified = canaries.filter { canary in
      canary.sections.isEmpty && !canary.isFrame && canary.path.last?.field != "?"
    }
    #expect(canaries.count > 400)
    #expect(unclassified.map { $0.path.map(\.field).joined(separator: ".") } == [])
  }

  @Test(
    "A role is shown exactly what the table says, without grants and with them",
    arguments: AccessFixtures.roles.map(\.column),
    [false, true]
  )
  func matrix(column: AccessRole, granted: Bool) throws {
    let role = try #require(
      AccessFixtures.roles.first { $0.column == column }?.role
    )
    let rights = Self.rights(role, granted: granted)
    let plan = try rights.view(of: Self.plan.record).map {
      try PlanJSON.encode($0.contents)
    }
    let pupil = try rights.view(of: Self.pupil.record).map {
      try PlanJSON.encode($0.contents)
    }
    let expected = [Self.plan.canaries, Self.pupil.canaries].map {
      ExpectedRights.tokens(of: $0, for: column, granted: granted)
    }
    let shown = [plan, pupil].map { Canary.numbers(in: $0 ?? []) }
    let isNobody = column == .authorityOfficer || column == .externalProfessional
    guard granted || !isNobody else {
      #expect(plan == nil && pupil == nil)
      return
    }
    #expect(shown[0].symmetricDifference(expected[0]).map(Self.place).sorted() == [])
    #expect(shown[1].symmetricDifference(expected[1]).count == 0)
  }

  private static func place(_ number: Int) -> String {
    let canary = plan.canaries.first { $0.number == number }
    return canary?.path.map { "\($0.record).\($0.field)" }.joined(separator: " ") ?? "?"
  }

  @Test(
    "Someone without a column, an administrator and software see nothing",
    arguments: ["administrator", "software", "headteacher", "caretaker", ""]
      as [ContributorRole]
  )
  func nobodies(role: ContributorRole) {
    let rights = Self.rights(role, granted: true)
    #expect(rights.seeNothing)
    #expect(rights.view(of: Self.plan.record) == nil)
    #expect(rights.view(of: Self.pupil.record) == nil)
  }

  @Test("Software that claims a person's role sees nothing")
  func disguisedSoftware() {
    var actor = AccessFixtures.actor(.senco)
    for kind in [.software, "robot"] as [ActorKind] {
      actor.kind = kind
      let rights = AccessPolicy.proposal.rights(
        of: actor,
        for: AccessFixtures.pupil,
        on: AccessFixtures.today,
        in: Self.register(granted: true)
      )
      #expect(rights.seeNothing)
    }
  }

  @Test("A view names what is withheld by the policy, whatever is in the plan")
  func withheldNames() throws {
    let rights = Self.rights(.classTeacher, granted: false)
    let full = try #require(rights.view(of: Self.plan.record))
    let bare = try #require(
      rights.view(of: LearningPlan(id: "plan-1", pupil: "p-1", kind: .senSupportPlan))
    )
    #expect(full.withheld == bare.withheld)
    #expect(
      full.withheld == [
        .professionalReports, .socialCare, .confidentialNotes, .staffNotes, .auditTrail,
      ]
    )
    #expect(bare.shown == [.targetsAndProgress])
  }

  @Test("Printing a view, its rights and what decides on them shows no contents")
  func printing() throws {
    let view = try #require(
      Self.rights(.senco, granted: true).view(of: Self.plan.record)
    )
    var texts = [
      "\(view)", String(reflecting: view), "\(Mirror(reflecting: view).children)",
    ]
    var dumped = ""
    dump(view, to: &dumped)
    texts.append(dumped)
    #expect(Canary.numbers(in: texts.joined()).isEmpty)
    let secret = "Child protection"
    var grant = AccessFixtures.grant(to: .senco)
    (grant.purpose, grant.basis) = (secret, secret)
    let emergency = try #require(EmergencyAccess(reason: secret))
    let change = DecisionSwitch(on: "2026-01-01", reason: secret)
    for value in [grant, emergency, change, AccessRegister(grants: [grant])] as [Any] {
      var dumped = "\(value)" + String(reflecting: value)
      dump(value, to: &dumped)
      #expect(!dumped.contains(secret))
    }
  }
}
