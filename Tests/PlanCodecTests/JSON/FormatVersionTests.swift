import PlanCodec
import Testing

@Suite("Format version")
struct FormatVersionTests {
  @Test(
    "Only two numbers with a point between them are a version",
    arguments: [
      "", "1", "1.", ".1", "1.0.0", "01.0", "1.00", "0.1", "-1.0", "+1.0", " 1.0", "1.0 ",
      "1,0", "1.x", "10000.0", "1.٠",
    ]
  )
  func refusals(text: String) {
    #expect(FormatVersion(text) == nil)
  }

  @Test("Versions read back from their text and are ordered by their numbers")
  func order() {
    let texts = ["1.0", "1.2", "1.10", "2.0", "10.0", "9999.9999"]
    let versions = texts.compactMap { FormatVersion($0) }
    #expect(versions.map(\.description) == texts)
    #expect(versions == versions.reversed().sorted())
    #expect(FormatVersion.current.description == "1.0")
  }
}
