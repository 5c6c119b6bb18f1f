import PlanModel
import PlanProgress
import Testing

@Suite("Bands of effect sizes")
struct EffectBandsTests {
  private func band(
    _ phases: PublishedPhases,
    _ method: EffectSizeMethod
  ) throws -> String? {
    let size = try phases.compared().effectSize(by: method)
    return EffectBands.conventional.band(of: size)?.name
  }

  @Test("The conventional table says that nobody verified it")
  func unverified() {
    #expect(!EffectBands.conventional.isVerified)
    #expect(EffectBands.conventional.source.contains("not verified"))
  }

  @Test("A size lies in the last band that begins at or below it")
  func looking() throws {
    #expect(try band(.parker, .nonoverlapOfAllPairs) == "medium")
    #expect(try band(.parkerVannest, .nonoverlapOfAllPairs) == "strong")
    #expect(try band(.parker, .percentageOfNonoverlappingData) == "effective")
    #expect(try band(.bob, .tau) == "large")
    #expect(try band(.johanna, .tau) == "very large")
  }

  @Test("A size below all bands and a method without bands have no word")
  func without() throws {
    #expect(try band(.tarlow, .tau) == nil)
    #expect(try band(.parker, .hedgesG) == nil)
  }

  @Test("A table of one's own replaces the words, in any order of the bands")
  func replacing() throws {
    let own = EffectBands(
      title: "Ours",
      source: "Agreed by the school",
      isVerified: true,
      bands: [
        .tau: [
          EffectBand("more", from: 0.8, includesLowest: false),
          EffectBand("some", from: -1),
        ]
      ]
    )
    let size = try PublishedPhases.bob.compared().effectSize(by: .tau)
    #expect(own.band(of: size)?.name == "some")
  }
}
