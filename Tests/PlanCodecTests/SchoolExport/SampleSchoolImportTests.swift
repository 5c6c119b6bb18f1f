import PlanCodec
import PlanModel
import Testing

@Suite("Import of the sample school")
struct SampleSchoolImportTests {
  private static let imported = Result { SchoolImport(of: try SampleSchool.export()) }

  let school: SchoolImport

  init() throws {
    school = try Self.imported.get()
  }

  @Test("Every row comes in but the one that is dated 31 November")
  func counts() {
    #expect(school.pupils.count == 30)
    #expect(school.plans.count == 30)
    #expect(school.plans.reduce(0) { $0 + $1.targets.count } == 79)
    #expect(school.plans.reduce(0) { $0 + $1.readings.count } == 804)
    #expect(school.calendar.terms.count == 6)
    #expect(school.calendar.closures.count == 33)
  }

  @Test("That row is the only problem, with its place, its cure and what became of it")
  func problems() {
    let descriptions = school.problems.map(\.description)
    #expect(
      descriptions == [
        """
        readings.csv, record 806, line 806, column 5 (Date): the date is not a day of the \
        calendar; write day, month and a year of four digits, such as 07/09/2026; the row \
        was left out
        """
      ]
    )
    #expect(school.problemCount == 1)
    #expect(school.problems.map(\.code.rawValue) == ["invalidDate"])
    #expect(school.problems.map(\.consequence) == [.rowSkipped])
  }

  @Test("Importing the same files twice gives equal results")
  func twice() throws {
    #expect(try SchoolImport(of: SampleSchool.export()) == school)
  }

  @Test("Identifiers are one of a kind and say nothing about a pupil")
  func identifiers() {
    let records = school.plans.flatMap(Self.identifiers)
    #expect(Set(records).count == records.count)
    let names = school.pupils.flatMap { pupil in
      [pupil.upn?.text, pupil.legalForename, pupil.legalSurname].compactMap(\.self)
    }
    let revealing = records.filter { id in names.contains { id.contains($0) } }
    #expect(revealing.isEmpty)
    #expect(school.plans.map(\.id.text).prefix(2) == ["plan-0001", "plan-0002"])
    #expect(school.plans[0].targets.map(\.id) == ["t-0001-1", "t-0001-2", "t-0001-3"])
    #expect(school.plans[6].readings.first?.id == "r-00001")
  }

  private static func identifiers(in plan: LearningPlan) -> [String] {
    [plan.id.text, plan.pupil.text] + plan.contributors.map(\.id.text)
      + plan.needs.map(\.id.text) + plan.aspirations.map(\.id.text)
      + plan.outcomes.map(\.id.text) + plan.targets.map(\.id.text)
      + plan.strategies.map(\.id.text) + plan.provision.map(\.id.text)
      + plan.readings.map(\.id.text) + plan.voices.map(\.id.text)
  }

  @Test("Every link leads to a record of the same plan")
  func links() {
    let broken = school.plans.filter { plan in
      let outcomes = Set(plan.outcomes.map(\.id))
      let provision = Set(plan.provision.map(\.id))
      let strategies = Set(plan.strategies.map(\.id))
      let needs = Set(plan.needs.map(\.id))
      let people = Set(plan.contributors.map(\.id))
      let targets = Set(plan.targets.map(\.id))
      return !plan.targets.allSatisfy { target in
        outcomes.isSuperset(of: target.outcomes)
          && provision.isSuperset(of: target.provision)
          && strategies.isSuperset(of: target.strategies)
          && needs.isSuperset(of: target.needs)
          && target.lead.map(people.contains) ?? true
      } || !plan.readings.allSatisfy { $0.target.map(targets.contains) ?? false }
    }
    #expect(broken.map(\.id).isEmpty)
  }

  @Test("The kind of plan follows the provision for special educational needs")
  func kinds() {
    let kinds = Dictionary(grouping: school.plans, by: \.kind).mapValues(\.count)
    #expect(
      kinds == [.ehcLinkedPlan: 18, .senSupportPlan: 11, .individualLearningPlan: 1]
    )
  }

  @Test("Every code of the files is known")
  func codes() {
    let targets = school.plans.flatMap(\.targets)
    #expect(targets.flatMap(\.areas).filter { !$0.isKnown }.isEmpty)
    #expect(targets.compactMap(\.pathway).filter { !$0.isKnown }.isEmpty)
    #expect(targets.compactMap(\.pathway).count == 30)
    #expect(school.pupils.flatMap(\.senNeeds).filter { !$0.type.isKnown }.isEmpty)
    let readings = school.plans.flatMap(\.readings)
    #expect(readings.compactMap(\.unit).filter { !$0.isKnown }.isEmpty)
    #expect(readings.compactMap(\.gap).filter { !$0.isKnown }.isEmpty)
  }

  @Test("Every criterion is typed, and open targets have none")
  func criteria() {
    let targets = school.plans.flatMap(\.targets)
    let kinds = Dictionary(
      grouping: targets.compactMap(\.criterion),
      by: \.kind
    ).mapValues(\.count)
    #expect(
      kinds == [
        .occasions: 17, .percent: 7, .rate: 4, .within: 6, .atLeastFor: 4, .frequency: 6,
        .independence: 7, .rubric: 2, .attainmentLevel: 3,
      ]
    )
    let open = targets.filter(\.style.isOpenOutcome)
    #expect(open.count == 15)
    #expect(open.allSatisfy { $0.criterion == nil && $0.reviewOn == $0.due })
    #expect(open.allSatisfy { $0.intention?.evidencePlan == $0.measure?.tool })
  }

  @Test("A gap is a gap and never a zero")
  func gaps() {
    let gaps = school.plans.flatMap(\.readings).filter { $0.gap != nil }
    #expect(gaps.count == 60)
    #expect(gaps.allSatisfy { $0.value == nil && $0.text != nil })
  }

  @Test("Skills are verbs with the rest of their words")
  func skills() {
    let skills = school.plans.flatMap(\.targets).compactMap(\.skill)
    #expect(skills.count == 45)
    let manners = skills.compactMap(\.manner)
    #expect(manners == ["correctly"])
  }
}
