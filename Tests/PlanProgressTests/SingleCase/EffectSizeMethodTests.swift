import PlanModel
import PlanProgress
import Testing

@Suite("Methods and cautions of effect sizes")
struct EffectSizeMethodTests {
  @Test("Every method has a code and a name of its own")
  func names() {
    let all = EffectSizeMethod.all
    #expect(all.count == 24)
    #expect(Set(all.map(\.rawValue)).count == all.count)
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(EffectSizeMethod(rawValue: "vendor.moon").name == "vendor.moon")
  }

  @Test("Variants say which they are")
  func variants() {
    let names = [
      EffectSizeMethod.percentageOfAllNonoverlappingDataSorted.name,
      EffectSizeMethod.percentageExceedingMedianWithoutTies.name,
    ]
    #expect(names[0].contains("sorted"))
    #expect(names[1].contains("ties not counted"))
  }

  @Test("Every size says that two phases are no experiment, and few values are few")
  func cautions() throws {
    let few = try PublishedPhases.bob.compared()
    let enough = try PublishedPhases.parker.compared()
    let methods: [EffectSizeMethod] = [
      .tauU, .nonoverlapOfAllPairs, .percentageOfNonoverlappingData, .hedgesG,
      .baselineCorrectedTau,
    ]
    let cautions = try methods.map { try enough.effectSize(by: $0).cautions }
    #expect(
      cautions == [
        [.twoPhasesOnly, .canExceedOne], [.twoPhasesOnly, .valuesLean],
        [.twoPhasesOnly, .hangsOnOneValue],
        [.twoPhasesOnly, .valuesLean, .withinOnePupil],
        [.twoPhasesOnly, .valuesLean, .lineTakenAsKnown],
      ]
    )
    let fewValues = try methods.map { try few.effectSize(by: $0).cautions }
    #expect(fewValues.allSatisfy { $0.contains(.fewValues) })
  }

  @Test("Every caution is a sentence, also one that is not known")
  func sentences() {
    let cautions: [EffectSizeCaution] = [
      .twoPhasesOnly, .fewValues, .valuesLean, .hangsOnOneValue, .canExceedOne,
      .withinOnePupil, .lineTakenAsKnown, EffectSizeCaution(rawValue: "vendor.moon"),
    ]
    let texts = cautions.map(\.description)
    #expect(texts.allSatisfy { $0.hasSuffix(".") })
    #expect(Set(texts).count == texts.count)
  }

  @Test("Each reason of a comparison has words of its own")
  func reasons() {
    let reasons: [CannotJudgeReason] = [
      .tooFewInPhase, .onePhaseOnly, .phaseUnknown, .phasesOutOfOrder, .skillsDiffer,
      .orderUnknown, .noSpread, .notARatioScale, .meanNotAboveZero, .goalNotBeyondPhase,
      .directionUnknown, .methodUnknown, .methodNumberInvalid,
    ]
    let unknown = CannotJudgeReason(rawValue: "vendor.moon").description
    #expect(!reasons.contains { $0.description == unknown })
    #expect(Set(reasons.map(\.description)).count == reasons.count)
  }
}
