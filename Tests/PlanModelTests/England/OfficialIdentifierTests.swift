import PlanModel
import Testing

@Suite("Official identifiers")
struct OfficialIdentifierTests {
  // MARK: Keeping and refusing

  @Test(
    "A document's text is kept byte for byte, up to 64 bytes",
    arguments: [
      "x", " ", "0012345", "caf\u{E9}", "cafe\u{301}", "•", "305/7000",
      String(repeating: "7", count: 64),
    ]
  )
  func kept(text: String) {
    func keeps<Value: OfficialIdentifier>(_ type: Value.Type) -> Bool {
      guard let value = Value(fieldText: text) else { return false }
      return value.fieldText.utf8.elementsEqual(text.utf8)
        && value.isValid == Value.accepts(text)
    }
    let kinds = [
      keeps(UPN.self), keeps(ULN.self), keeps(URN.self), keeps(LAESTAB.self),
      keeps(UKPRN.self),
    ]
    #expect(kinds == [true, true, true, true, true])
  }

  @Test(
    "Empty text and more than 64 bytes are not kept",
    arguments: ["", String(repeating: "7", count: 65), String(repeating: "é", count: 33)]
  )
  func notKept(text: String) {
    #expect(UPN(fieldText: text) == nil)
    #expect(ULN(fieldText: text) == nil)
    #expect(URN(fieldText: text) == nil)
    #expect(LAESTAB(fieldText: text) == nil)
    #expect(UKPRN(fieldText: text) == nil)
  }

  @Test("A blank identifier has no text and is not valid")
  func blank() {
    #expect(UPN.blank.text.isEmpty && !UPN.blank.isValid)
    #expect(ULN.blank.text.isEmpty && !ULN.blank.isValid)
    #expect(URN.blank.text.isEmpty && !URN.blank.isValid)
    #expect(LAESTAB.blank.text.isEmpty && !LAESTAB.blank.isValid)
    #expect(UKPRN.blank.text.isEmpty && !UKPRN.blank.isValid)
  }

  @Test("Schemas name the kind of each identifier")
  func shapes() {
    let shapes = [UPN.shape, ULN.shape, URN.shape, LAESTAB.shape, UKPRN.shape]
    let names = ["upn", "uln", "urn", "laestab", "ukprn"]
    #expect(shapes == names.map(FieldShape.formattedText))
  }

  @Test("Identifiers are equal and ordered by their bytes")
  func bytes() throws {
    let composed = try #require(UPN(fieldText: "caf\u{E9}"))
    let decomposed = try #require(UPN(fieldText: "cafe\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect(decomposed < composed)
    let schools: [URN] = ["101248", "101247", "10124"]
    #expect(schools.sorted().map(\.text) == ["10124", "101247", "101248"])
  }

  // MARK: Schools

  @Test("A URN has five or six digits")
  func urn() {
    let accepted = ["10124", "101247", "001247"]
    let refused = ["", "1012", "1012470", "10124A", " 10124", "١٠١"]
    #expect(accepted.allSatisfy(URN.accepts))
    #expect(!refused.contains(where: URN.accepts))
  }

  @Test("A UKPRN has eight digits, the first of them 1")
  func ukprn() {
    #expect(UKPRN.accepts("10012345"))
    let refused = ["", "20012345", "1001234", "100123456", "1001234X", "1001 345"]
    #expect(!refused.contains(where: UKPRN.accepts))
  }

  @Test("A LAESTAB with a slash and one without are the same seven digits")
  func laestab() {
    let (slashed, plain): (LAESTAB, LAESTAB) = ("001/0203", "0010203")
    #expect(slashed == plain)
    #expect(slashed.text == "0010203")
    #expect(slashed.localAuthority == "001")
    #expect(slashed.establishment == "0203")
    let refused = [
      "", "001020", "00102033", "001-0203", "0010/203", "001/020", "001/02O3",
      "001//0203",
    ]
    #expect(!refused.contains(where: LAESTAB.accepts))
  }

  @Test("A LAESTAB in a document keeps its slash and is valid")
  func slashInDocument() throws {
    let kept = try #require(LAESTAB(fieldText: "305/7000"))
    #expect(kept.fieldText == "305/7000")
    #expect(kept.isValid)
    #expect(kept.localAuthority == "305")
    #expect(LAESTAB(kept.text)?.text == "3057000")
  }

  // MARK: Privacy

  @Test("No way of printing a UPN or ULN shows it, right or wrong")
  func redaction() throws {
    let (upn, uln): (UPN, ULN) = ("Q305700026001", "9276308686")
    let wrong = try #require(UPN(fieldText: "Q207000016049"))
    let printed = printings(of: upn) + printings(of: uln) + printings(of: wrong)
    let hasDigit = printed.filter { $0.contains(where: \.isNumber) }
    #expect(hasDigit.isEmpty)
    #expect("\(upn) \(uln)" == "UPN(•) ULN(•)")
  }

  @Test("A school's identifier is printed if it is one, and hidden if it is other text")
  func schools() throws {
    let (urn, laestab, ukprn): (URN, LAESTAB, UKPRN) = ("101247", "305/7000", "10012345")
    #expect("\(urn) \(laestab) \(ukprn)" == "101247 3057000 10012345")
    let misplaced = try #require(URN(fieldText: "Ada Byron"))
    #expect(printings(of: misplaced).allSatisfy { !$0.contains("Ada") })
    #expect("\(misplaced)" == "URN(•)")
  }

  private func printings<Value: OfficialIdentifier>(of value: Value) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    var dumpedList = ""
    dump([value], to: &dumpedList)
    var printed = ""
    print(value, [value], Value?.some(value) as Any, to: &printed)
    return [
      "\(value)", String(describing: value), String(reflecting: value), dumped, printed,
      dumpedList.split(separator: "\n").dropFirst().joined(),
      Mirror(reflecting: value).children.map { "\($0)" }.joined(),
    ]
  }

  // MARK: Literals

  @Test("A literal that is no URN is a programmer's error")
  func urnLiteral() async {
    await #expect(processExitsWith: .failure) {
      let urn: URN = "1"
      _ = urn
    }
  }

  @Test("A literal that is no LAESTAB is a programmer's error")
  func laestabLiteral() async {
    await #expect(processExitsWith: .failure) {
      let laestab: LAESTAB = "305-7000"
      _ = laestab
    }
  }

  @Test("A literal that is no UKPRN is a programmer's error")
  func ukprnLiteral() async {
    await #expect(processExitsWith: .failure) {
      let ukprn: UKPRN = "20012345"
      _ = ukprn
    }
  }
}
