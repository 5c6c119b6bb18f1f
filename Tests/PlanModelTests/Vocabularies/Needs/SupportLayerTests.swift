import PlanModel
import Testing

@Suite("Support layer")
struct SupportLayerTests {
  @Test("The layers are a draft in the order of growing support")
  func draft() {
    #expect(SupportLayer.vocabulary.status == .draft)
    let layers: [SupportLayer] = [.specialist, .targetedPlus, .universal, .targeted]
    #expect(layers.sorted() == [.universal, .targeted, .targetedPlus, .specialist])
    #expect(SupportLayer.vocabulary.codes(inForceOn: "2026-11-24").isEmpty)
  }

  @Test("A plus sign tells two layers apart")
  func plus() {
    #expect(SupportLayer(matching: "Targeted") == .targeted)
    #expect(SupportLayer(matching: "Targeted+") == .targetedPlus)
    #expect(SupportLayer(matching: "Targeted Plus") == .targetedPlus)
    #expect(SupportLayer(matching: "Universal offer") == .universal)
  }
}
