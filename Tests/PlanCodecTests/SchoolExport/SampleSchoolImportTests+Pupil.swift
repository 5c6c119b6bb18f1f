import PlanCodec
import PlanModel
import Testing

extension SampleSchoolImportTests {
  @Test("A pupil's row becomes a pupil and the beginning of a plan")
  func pupil() throws {
    let pupil = try #require(school.pupils.first)
    #expect(
      pupil
        == Pupil(id: "p-0001", legalForename: "Isla", legalSurname: "Fairweather").with {
          $0.upn = "B305999926455"
          $0.dateOfBirth = "2021-11-14"
          $0.sex = .female
          $0.yearGroup = .reception
          $0.registrationClass = "Otters"
          $0.firstLanguage = "English"
          $0.senProvision = [SENProvisionPeriod(provision: .educationHealthAndCarePlan)]
          $0.senNeeds = [
            SENNeed(type: .profoundAndMultipleLearningDifficulty, rank: 1),
            SENNeed(type: .multiSensoryImpairment, rank: 2),
          ]
        }
    )
    let plan = try #require(school.plans.first)
    #expect(plan.pupil == pupil.id)
    #expect(plan.profile?.strengths.count == 2)
    #expect(plan.profile?.interests.count == 1)
    #expect(
      plan.aspirations.map(\.text) == ["To share her day with the people she loves"]
    )
    #expect(plan.voices.map(\.speaker) == [.pupil, .parentOrCarer])
    #expect(plan.contributors.map(\.role) == [.keyWorker])
    #expect(plan.needs.map(\.area) == [.sensoryAndPhysical, .sensoryAndPhysical])
    #expect(plan.needs.map(\.rank) == [1, 2])
  }

  @Test("A target's row becomes a target with strategy, provision and outcome")
  func target() throws {
    let plan = try #require(school.plans.first { $0.id == "plan-0004" })
    let target = try #require(plan.targets.first)
    #expect(target.style == .smart)
    #expect(target.areas == [.socialEmotionalAndMentalHealth])
    #expect(target.skill == Skill(verb: "move", object: "to the next activity"))
    #expect(target.condition == "given a now-and-next board")
    #expect(
      target.criterion
        == .within(5, .minutes).with { $0.text = "within 5 minutes" }
    )
    #expect(
      target.measure
        == Measure(tool: "Timed observation", unit: .minutes).with {
          $0.direction = .decrease
          $0.frequency = .times(3, per: .week).with { $0.text = "3 times a week" }
        }
    )
    #expect(
      target.baseline
        == Baseline(value: 14, unit: .minutes).with {
          $0.on = "2026-06-30"
          $0.text = "14"
        }
    )
    #expect(target.goal == 5)
    #expect(target.starts == "2026-09-07")
    #expect(target.due == "2027-07-16")
    #expect(target.ehcOutcome == "Outcome 2: Kobi copes with everyday change")
    let outcome = try #require(plan.outcomes.first)
    #expect(outcome.text == "Kobi copes with everyday change")
    #expect(outcome.ehcReference == "Outcome 2")
    #expect(target.outcomes == [outcome.id])
    let provision = try #require(plan.provision.first)
    #expect(target.provision == [provision.id])
    #expect(provision.role == .teachingAssistant)
    #expect(provision.deliverer == "Teaching assistant")
    #expect(provision.groupSize == 1)
    #expect(provision.minutes == 10)
    #expect(provision.frequency == .times(5, per: .week))
    #expect(provision.weeks == 38)
    #expect(plan.strategies.map(\.id) == target.strategies + ["s-0004-2", "s-0004-3"])
    #expect(target.lead == plan.contributors.first?.id)
    #expect(target.lifecycle == .active)
  }

  @Test("A baseline in percent stands beside readings that are counted")
  func percentages() throws {
    let plan = try #require(school.plans.first { $0.id == "plan-0003" })
    let target = try #require(plan.targets.first)
    #expect(target.baseline?.value == 45)
    #expect(target.baseline?.unit == .percent)
    #expect(target.criterion?.consecutive == 3)
    #expect(target.goal == 80)
    let counted = plan.readings(of: target.id).filter { $0.value != nil }
    #expect(!counted.isEmpty)
    #expect(counted.allSatisfy { $0.unit == .correct && $0.outOf == 20 })
  }

  @Test("Readings say the unit that a criterion out of ten does not")
  func unitOfReadings() throws {
    let plan = try #require(school.plans.first { $0.id == "plan-0003" })
    let target = try #require(plan.targets.last)
    #expect(target.measure?.unit == .correct)
    #expect(target.baseline?.unit == .correct)
    #expect(target.baseline?.outOf == 10)
    #expect(target.goal == 8)
  }

  @Test("Words that are no number stay as they are")
  func words() {
    let texts = school.plans.flatMap(\.targets).compactMap(\.baseline).filter {
      $0.value == nil
    }
    #expect(texts.map(\.text) == ["struggles with reading", "often in trouble"])
  }

  @Test("Goal attainment scaling starts at its own level")
  func attainment() {
    let targets = school.plans.flatMap(\.targets).filter { $0.style == .attainmentScale }
    #expect(targets.map(\.attainmentBaseline) == [-2, -1, -2])
    #expect(targets.allSatisfy { $0.criterion?.level == 0 && $0.goal == 0 })
  }

  @Test("A pupil without a UPN is found by both names")
  func withoutUPN() throws {
    let plan = try #require(school.plans.first { $0.id == "plan-0002" })
    #expect(plan.targets.count == 2)
    #expect(plan.readings.count == 9)
  }

  @Test("Line ends and quotation marks in what people say stay as they are")
  func voices() {
    let texts = school.plans.flatMap(\.voices).compactMap(\.text)
    #expect(texts.filter { $0.utf8.contains(UInt8(ascii: "\n")) }.count == 2)
    #expect(texts.filter { $0.utf8.contains(UInt8(ascii: "\"")) }.count == 1)
  }

  @Test("The calendar has terms, and closures of the kinds that the school writes")
  func calendar() {
    let autumn = TermDates(
      name: "Autumn term 2025",
      start: "2025-09-04",
      end: "2025-12-19"
    )
    #expect(school.calendar.terms.first == autumn)
    let kinds = Set(school.calendar.closures.map(\.kind))
    #expect(kinds == [.halfTerm, .inset, .bankHoliday, .closure])
  }
}
