import PlanModel
import Testing

@Suite("UPN")
struct UPNTests {
  // MARK: Known cases

  @Test(
    "A UPN with the right check letter is valid, permanent or temporary",
    arguments: [
      (text: "B801200005001", isTemporary: false),
      (text: "P207000016049", isTemporary: false),
      (text: "Q305700026001", isTemporary: false),
      (text: "R823432106007", isTemporary: false),
      (text: "D201999926042", isTemporary: false),
      (text: "T201999926043", isTemporary: false),
      (text: "P30570002601A", isTemporary: true),
      (text: "D30570002601B", isTemporary: true),
      (text: "A30570002601Z", isTemporary: true),
      (text: "V80100002599H", isTemporary: true),
    ]
  )
  func valid(text: String, isTemporary: Bool) {
    let check = UPN.check(text)
    #expect(check.isValid)
    #expect(check.fault == nil)
    #expect(check.isTemporary == isTemporary)
    #expect(check.expectedCheckLetter == text.first)
    #expect(check.warnings.isEmpty)
    #expect(UPN(text)?.isTemporary == isTemporary)
  }

  @Test(
    "A wrong check letter is named, also where vendors publish a wrong example",
    arguments: [
      (text: "A801200005001", expected: "B" as Character),
      (text: "Q207000016049", expected: "P"),
      (text: "B207000016049", expected: "P"),
    ]
  )
  func wrongLetter(text: String, expected: Character) {
    let check = UPN.check(text)
    #expect(check.fault == .wrongCheckCharacter)
    #expect(check.expectedCheckLetter == expected)
    #expect(UPN(text) == nil)
  }

  @Test(
    "Text of another form is refused and has no expected letter",
    arguments: [
      (text: "", fault: IdentifierFault.wrongLength),
      (text: "B80120000500", fault: .wrongLength),
      (text: "B8012000050011", fault: .wrongLength),
      (text: "B801200005001 ", fault: .wrongLength),
      (text: " B801200005001", fault: .wrongLength),
      (text: "B801 20000500", fault: .wrongForm),
      (text: "b801200005001", fault: .wrongForm),
      (text: "P30570002601a", fault: .wrongForm),
      (text: "X80120000A001", fault: .wrongForm),
      (text: "I801200005001", fault: .wrongForm),
      (text: "O801200005001", fault: .wrongForm),
      (text: "S801200005001", fault: .wrongForm),
      (text: "P30570002601I", fault: .wrongForm),
      (text: "P30570002601O", fault: .wrongForm),
      (text: "P30570002601S", fault: .wrongForm),
      (text: "4801200005001", fault: .wrongForm),
      (text: "B٨0120000500", fault: .wrongForm),
      (text: "B801200005001\u{301}", fault: .wrongLength),
    ]
  )
  func wrongForm(text: String, fault: IdentifierFault) {
    let check = UPN.check(text)
    #expect(check.fault == fault)
    #expect(!check.isTemporary)
    #expect(check.expectedCheckLetter == nil)
    #expect(check.warnings.isEmpty)
    #expect(UPN(text) == nil)
  }

  // MARK: Local authorities

  @Test("An unknown local authority is a warning and no fault")
  func unknownAuthority() {
    let check = UPN.check("E000200005001")
    #expect(check.isValid)
    #expect(check.warnings == [.unknownLocalAuthority])
  }

  @Test("A table of one's own decides which authorities are known")
  func ownTable() {
    let own = LocalAuthorityTable(listed: [0...0], source: "a test")
    #expect(UPN.check("E000200005001", authorities: own).warnings.isEmpty)
    let check = UPN.check("B801200005001", authorities: own)
    #expect(check.warnings == [.unknownLocalAuthority])
  }

  // MARK: Parts

  @Test("A UPN comes apart into its six parts")
  func parts() {
    let upn: UPN = "V80100002599H"
    #expect(upn.checkLetter == "V")
    #expect(upn.localAuthority == "801")
    #expect(upn.establishment == "0000")
    #expect(upn.year == "25")
    #expect(upn.serial == "99H")
    #expect(upn.isTemporary)
  }

  @Test("A UPN with a wrong check letter is kept with its parts, and is not valid")
  func keptWithWrongLetter() throws {
    let upn = try #require(UPN(fieldText: "Q207000016049"))
    #expect(!upn.isValid)
    #expect(upn.fieldText == "Q207000016049")
    #expect(upn.checkLetter == "Q")
    #expect(upn.localAuthority == "207")
  }

  @Test("Text of another form is kept without parts")
  func keptWithoutForm() throws {
    let upn = try #require(UPN(fieldText: "not known"))
    #expect(upn.text == "not known")
    #expect(!upn.isValid)
    #expect(!upn.isTemporary)
    let parts = [upn.localAuthority, upn.establishment, upn.year, upn.serial]
    #expect(parts.allSatisfy { $0 == nil })
    #expect(upn.checkLetter == nil)
  }

  // MARK: Laws

  @Test("Check letters agree with sums of sums", arguments: [1, 23, 456] as [UInt64])
  func agreement(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    var wrong = 0
    for number in 0..<2_000 {
      var values = (0..<11).map { _ in Int.random(in: 0...9, using: &generator) }
      var characters = values.map(String.init).joined()
      if number.isMultiple(of: 2) {
        values.append(Int.random(in: 0...22, using: &generator))
        characters.append(alphabet[values[11]])
      } else {
        values.append(Int.random(in: 0...9, using: &generator))
        characters += String(values[11])
      }
      // Weights 2 to 13 are one sum of all values and one of all sums from the right.
      var (sumFromRight, sumOfSums) = (0, 0)
      for value in values.reversed() {
        sumFromRight += value
        sumOfSums += sumFromRight
      }
      let letter = alphabet[(sumFromRight + sumOfSums) % 23]
      if UPN.checkLetter(for: characters) != letter { wrong += 1 }
      let valid = alphabet.filter { UPN("\($0)\(characters)") != nil }
      if valid != [letter] { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test("Changing one digit of a UPN makes it invalid")
  func oneSlip() {
    let bytes = Array("Q305700026001".utf8)
    var accepted: [String] = []
    for place in 1..<13 {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != bytes[place] {
        var changed = bytes
        changed[place] = digit
        let text = String(decoding: changed, as: UTF8.self)
        if UPN(text) != nil { accepted.append(text) }
      }
    }
    #expect(accepted.isEmpty)
  }

  @Test(
    "No check letter follows from characters that can't stand in a UPN",
    arguments: ["", "30570002600", "3057000260011", "3057000A6001", "30570002600S"]
  )
  func noLetter(characters: String) {
    #expect(UPN.checkLetter(for: characters) == nil)
  }

  @Test("A literal with a wrong check letter is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let upn: UPN = "Q207000016049"
      _ = upn
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("the literal is not a valid UPN"))
    #expect(!message.contains("207000016049"))
  }
}

/// Random numbers that are the same on every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
