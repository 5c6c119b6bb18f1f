import PlanCodec
import Testing

@Suite("Operations on statements")
struct StatementOperationsTests {
  private static let statements = [
    "", " ", "x", "By", "By 10/2/24, Zo\u{EB} will improve her \u{1F600} reading.",
    "By the end of term, he will not shout out and will receive 1:1 support as required.",
    "8/10 8/10 8/10", "will will will", "\u{0}\u{1}\n\t", "80% of 100% in 4/5 of 3/4",
    String(repeating: "Amir will improve and ", count: 800),
  ]

  @Test("Reading a goal has one answer under all its names")
  func names() {
    let names = [
      "parseGoal", "parseGoal.seed", "parseGoal.iep", "parseGoal.compound",
      "parseGoal.frequency",
    ]
    for text in Self.statements {
      let answers = names.map { Asked($0, ["text": .string(text)]).output }
      #expect(Set(answers).count == 1 && answers[0] != nil)
    }
  }

  @Test("A style that there is not is an error that names those there are")
  func style() {
    let asked = Asked("target.check", ["text": "Amir will read.", "style": "clever"])
    #expect(asked.errorCode == "invalidInput")
    let names = ["smart", "fast", "scruffy", "engagement", "attainmentScale", "mapp"]
    let lacking = names.filter { asked.message?.contains($0) != true }
    #expect(lacking == [])
    #expect(asked.message?.contains("clever") == false)
  }

  @Test("Without a style a statement is looked at as SMART, without a locale as English")
  func defaults() {
    let text: JSONValue = "By 10/2/24, Amir will improve."
    let bare = Asked("target.check", ["text": text]).output
    let full = Asked(
      "target.check",
      ["text": text, "style": "smart", "locale": "en-GB"]
    ).output
    #expect(bare == full && bare != nil)
  }

  @Test("A range lies in the text, between characters of UTF-8, and is not empty")
  func ranges() {
    var wrong: [String] = []
    for text in Self.statements where !text.isEmpty {
      let output = Asked("target.check", ["text": .string(text)]).output
      let findings = output?["findings"]?.elements ?? []
      let spans = output?["parsed"]?["spans"]?.members ?? []
      let ranges = findings.map { $0["range"] } + spans.map(\.value)
      let bytes = Array(text.utf8)
      if ranges.contains(where: { !Self.isWhole($0, in: bytes) }) { wrong.append(text) }
    }
    #expect(wrong == [])
  }

  private static func isWhole(_ range: JSONValue?, in bytes: [UInt8]) -> Bool {
    guard let ends = range?.elements?.compactMap(\.number?.intValue), ends.count == 2,
      0 <= ends[0], ends[0] < ends[1], ends[1] <= bytes.count
    else { return false }
    return ends.allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
  }

  @Test("No sentence of a finding quotes the statement", arguments: ["smart", "scruffy"])
  func canary(style: String) {
    let text = "By 10/2/24, Quillon will improve zygote and receive zygote as required."
    let findings = Asked(
      "target.check",
      ["text": .string(text), "style": .string(style)]
    ).output?["findings"]?.elements
    let sentences = (findings ?? []).flatMap { finding in
      [finding["message"]?.text ?? ""]
        + (finding["suggestions"]?.elements ?? []).compactMap(\.text)
    }
    #expect(!sentences.isEmpty)
    let quoting = sentences.filter { $0.contains("Quillon") || $0.contains("zygote") }
    #expect(quoting == [])
  }

  @Test("Vague words of provision are given as they are written, with their places")
  func provision() {
    let output = Asked("provision.lint", ["text": "Caf\u{E9} time AS REQUIRED"]).output
    #expect(output?["vagueTerms"] == ["AS REQUIRED"])
    #expect(output?["ranges"] == [[11, 22]])
  }

  @Test(
    "A member that is missing or of another kind is an error",
    arguments: ["parseGoal", "target.check", "lint.vague", "lint.baselineVague"]
  )
  func missing(operation: String) {
    let inputs: [JSONValue] = [
      [:], ["text": 3, "texts": [3], "baselines": [3]],
      ["text": nil, "texts": nil, "baselines": nil],
    ]
    let codes = inputs.map { Asked(operation, $0).errorCode }
    #expect(codes == ["invalidInput", "invalidInput", "invalidInput"])
  }
}
