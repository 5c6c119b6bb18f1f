import PlanCodec
import PlanModel
import Testing

@Suite("JSON number")
struct JSONNumberTests {
  @Test(
    "Only the grammar of JSON is a number",
    arguments: ["", "01", "+1", "1.", "nan", "1 "]
  )
  func refusals(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test("A number keeps its text and gives its nearest values")
  func values() {
    #expect(JSONNumber("1.50")?.text == "1.50")
    #expect(JSONNumber("1.50")?.number == 1.5)
    #expect(JSONNumber("1.50")?.intValue == nil)
    #expect(JSONNumber("8.0")?.intValue == 8)
    #expect(JSONNumber("9223372036854775807")?.intValue == Int.max)
    #expect(JSONNumber("1e400")?.doubleValue == nil)
    #expect(JSONNumber("1e400")?.number == nil)
    #expect(JSONNumber("0.1")?.doubleValue == 0.1)
    #expect(JSONNumber("1") != JSONNumber("1.0"))
  }

  @Test("A binary number is written in digits that give it back, and never as infinity")
  func binary() {
    let values = [
      0, 1, -2.5, 0.1, 1e-7, 1e21, .pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
    ]
    let numbers = values.compactMap { JSONNumber($0 as Double) }
    #expect(numbers.compactMap(\.doubleValue) == values)
    #expect(numbers.compactMap { JSONNumber($0.text) } == numbers)
    let none: [Double] = [.infinity, -.infinity, .nan]
    #expect(none.compactMap { JSONNumber($0) } == [])
  }
}
