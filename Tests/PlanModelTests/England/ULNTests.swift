import PlanModel
import Testing

@Suite("ULN")
struct ULNTests {
  @Test(
    "Ten digits of which the last checks the others are a ULN",
    arguments: [
      "9276308686", "1000000000", "1000000019", "1234567899", "9999999998", "5555555554",
      "4000000062",
    ]
  )
  func valid(text: String) {
    let check = ULN.check(text)
    #expect(check.isValid)
    #expect(check.expectedCheckDigit == text.last)
    #expect(check.warnings.isEmpty)
    #expect(ULN(text)?.text == text)
  }

  @Test(
    "What is no ULN is refused for a reason",
    arguments: [
      (text: "9276308687", fault: IdentifierFault.wrongCheckCharacter),
      (text: "9999999999", fault: .wrongCheckCharacter),
      (text: "0000000000", fault: .wrongForm),
      (text: "9876543210", fault: .neverIssued),
      (text: "9876543217", fault: .neverIssued),
      (text: "", fault: .wrongLength),
      (text: "927630868", fault: .wrongLength),
      (text: "92763086860", fault: .wrongLength),
      (text: " 927630868", fault: .wrongForm),
      (text: "9276308686 ", fault: .wrongLength),
      (text: "927630868X", fault: .wrongForm),
      (text: "9.2763E+09", fault: .wrongForm),
    ]
  )
  func refusals(text: String, fault: IdentifierFault) {
    #expect(ULN.check(text).fault == fault)
    #expect(ULN(text) == nil)
  }

  @Test("The digit that would be right is named where one exists")
  func expectedDigit() {
    #expect(ULN.check("9276308687").expectedCheckDigit == "6")
    #expect(ULN.check("9876543217").expectedCheckDigit == nil)
    #expect(ULN.checkDigit(for: "987654321") == nil)
    #expect(ULN.checkDigit(for: "012345678") == nil)
    #expect(ULN.checkDigit(for: "12345678") == nil)
    #expect(ULN.checkDigit(for: "1234567899") == nil)
  }

  @Test("Ten nines get a warning, because systems write them for no number")
  func placeholder() {
    #expect(ULN.check("9999999999").warnings == [.placeholder])
  }

  @Test("The rule that issues check digits agrees with the rule that checks numbers")
  func agreement() {
    var wrong: [Int] = []
    for stem in stride(from: 100_000_000, through: 999_999_999, by: 45_007) {
      let digits = String(stem).utf8.map { Int($0) - 48 }
      let sum = digits.enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
      let fitting = (0...9).filter { (sum + $0) % 11 == 10 }
      let accepted = (0...9).filter { ULN("\(stem)\($0)") != nil }
      // A remainder of 0 fits the digit 10 only, so that no digit fits.
      if accepted != fitting { wrong.append(stem) }
      let digit = ULN.checkDigit(for: String(stem))
      if digit.map({ [$0] }) ?? [] != fitting.map({ Character(String($0)) }) {
        wrong.append(stem)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A literal with a wrong check digit is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let uln: ULN = "9276308687"
      _ = uln
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("the literal is not a valid ULN"))
  }
}
