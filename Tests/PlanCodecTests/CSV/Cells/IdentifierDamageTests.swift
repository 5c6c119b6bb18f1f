import PlanCodec
import PlanModel
import Testing

@Suite("Identifier damage")
struct IdentifierDamageTests {
  @Test(
    "What the check confirms is suggested, with what was done",
    arguments: [
      ("9276310001.0", .decimals, "9276310001"), ("'9276310001", .wrapped, "9276310001"),
      ("=\"9276310001\"", .wrapped, "9276310001"),
      ("\u{2019}9276310001", .wrapped, "9276310001"),
      ("927 631 0001", .spaced, "9276310001"), ("9276-310-001", .spaced, "9276310001"),
      ("9.276310001E+09", .power, "9276310001"), ("9.276310001e9", .power, "9276310001"),
      ("9276\u{A0}310001", .spaced, "9276310001"),
    ] as [(String, IdentifierDamage.Kind, String)]
  )
  func suggestedULN(text: String, kind: IdentifierDamage.Kind, suggestion: String) {
    let damage = IdentifierDamage(of: ULN.self, in: text)
    #expect(damage?.kind == kind)
    #expect(damage?.suggestion == suggestion)
  }

  @Test(
    "What is lost is never made up, even where zeros in front would pass the check",
    arguments: [
      ("9.27631E+09", .power), ("9.28E+09", .power), ("927631000", .shortened),
      ("12345678", .shortened), ("9E9", .power),
    ] as [(String, IdentifierDamage.Kind)]
  )
  func lost(text: String, kind: IdentifierDamage.Kind) {
    let damage = IdentifierDamage(of: ULN.self, in: text)
    #expect(damage?.kind == kind)
    #expect(damage != nil && damage?.suggestion == nil)
  }

  @Test("A UPN is recognised in small letters, with spaces and without its letter")
  func upn() {
    let small = IdentifierDamage(of: UPN.self, in: " b305 9999 26455 ")
    #expect(small?.kind == .spaced)
    #expect(small?.suggestion == "B305999926455")
    #expect(IdentifierDamage(of: UPN.self, in: "b305999926455")?.kind == .smallLetters)
    let wrapped = IdentifierDamage(of: UPN.self, in: "=\"B305999926455\"")
    #expect(wrapped?.suggestion == "B305999926455")
    let shortened = IdentifierDamage(of: UPN.self, in: "305999926455")
    #expect(shortened?.kind == .shortened)
    #expect(shortened != nil && shortened?.suggestion == nil)
  }

  @Test(
    "What is right, or wrong in no known way, is not damaged",
    arguments: [
      "B305999926455", "C305999926455", "'C305999926455", "", "Isla", "5", "12345",
      "b30599992645", "=\"\"", "'", String(repeating: "9", count: 65),
    ]
  )
  func undamaged(text: String) {
    #expect(IdentifierDamage(of: UPN.self, in: text) == nil)
  }

  @Test("A suggestion is a valid identifier that is not what the cell says")
  func law() {
    let numbers = (0..<2_000).map { 900_000_000 + $0 * 7_919 }
    let valid = numbers.compactMap { stem -> String? in
      ULN.checkDigit(for: String(stem)).map { "\(stem)\($0)" }
    }
    let forms: [(String) -> String] = [
      { $0 + ".0" }, { "'" + $0 }, { "=\"\($0)\"" },
      { $0.prefix(4) + " " + $0.dropFirst(4) },
    ]
    let wrong = valid.filter { number in
      forms.contains { form in
        IdentifierDamage(of: ULN.self, in: form(number))?.suggestion != number
      }
    }
    #expect(valid.count > 1_000)
    #expect(wrong.isEmpty)
  }

  @Test("Neither a description nor a dump shows the identifier")
  func redaction() {
    let damage = IdentifierDamage(of: ULN.self, in: "'9276310001")
    var shown = "\(String(describing: damage)) \(String(reflecting: damage))"
    dump(damage, to: &shown)
    #expect(!shown.contains("9276310001"))
  }
}
