import PlanCodec
import PlanModel
import Testing

@Suite("CSV cell")
struct CSVCellTests {
  @Test("A blank cell has no value", arguments: ["", " ", "\t", "\u{A0} ", "\r\n"])
  func blank(text: String) throws {
    let cell = try CSVText.cell(text)
    #expect(cell.isBlank)
    #expect(cell.filledText == nil)
    #expect(try cell.day() == nil)
    #expect(try cell.amount() == nil)
    #expect(try cell.wholeNumber() == nil)
    #expect(try cell.yesOrNo() == nil)
    #expect(try cell.code(from: AreaOfNeed.england2015) == nil)
    #expect(try cell.identifier(of: Day.self) == nil)
  }

  @Test("Text keeps its spaces, and values do not mind them")
  func spaces() throws {
    let cell = try CSVText.cell(" \u{A0}07/09/2026\u{A0}\t")
    #expect(cell.text == " \u{A0}07/09/2026\u{A0}\t")
    #expect(try cell.day() == "2026-09-07")
  }

  @Test(
    "Numbers are exact, with either sign",
    arguments: [
      ("42", 42), ("-2", -2), ("+2", 2), ("0", 0), ("12.5", 12.5), ("007", 7),
      ("0.10", 0.1),
      ("\u{2212}2", -2), ("00.5", 0.5), ("1,234.50", 1234.5), ("1,234,567", 1_234_567),
      ("-12,345.0", -12345),
    ] as [(String, Number)]
  )
  func numbers(text: String, number: Number) throws {
    #expect(try CSVText.cell(text).number() == number)
  }

  @Test(
    "What may not be the number that was meant is refused",
    arguments: [
      "1,200", "1 200", "1,5", "1.234,50", "1,23.4", "0,123.4", "1234,567.8", ",123.4",
      "1,234.5,6", "1,,234.5", "9.27631E+09", "1e3", ".5", "5.", "--2", "+-2", "0x10",
      "1_000", "nan", "٤٢", "42%", "4/5", "five", "-", "£5",
      "1234567890123456789", String(repeating: "1", count: 500),
    ]
  )
  func refusedNumbers(text: String) throws {
    let cell = try CSVText.cell(text)
    let error = #expect(throws: CSVError.self) { try cell.number() }
    #expect(error?.code == .invalidNumber)
    #expect(error?.record == 2)
    #expect(error?.columnName == "Date")
  }

  @Test("A whole number has no fraction and lies in its range")
  func wholeNumbers() throws {
    #expect(try CSVText.cell("20.0").wholeNumber(in: 1...20) == 20)
    #expect(throws: CSVError.self) { try CSVText.cell("20.5").wholeNumber() }
    #expect(throws: CSVError.self) { try CSVText.cell("21").wholeNumber(in: 1...20) }
    #expect(throws: CSVError.self) { try CSVText.cell("-1").wholeNumber() }
  }

  @Test("Percentages and fractions are told apart from numbers")
  func amounts() throws {
    let threeOfTen = try #require(CSVFraction(score: 3, total: 10))
    #expect(try CSVText.cell("45%").amount() == .percentage(45))
    #expect(try CSVText.cell("45 %").percentage() == 45)
    #expect(try CSVText.cell("3/10").amount() == .fraction(threeOfTen))
    #expect(try CSVText.cell("3 / 10").fraction() == threeOfTen)
    #expect(try CSVText.cell("3 out of 10").amount() == .fraction(threeOfTen))
    #expect(try CSVText.cell("3 Out  Of 10").fraction() == threeOfTen)
    #expect(try CSVText.cell("3 of 10").fraction() == threeOfTen)
    #expect(try CSVText.cell("-2").amount() == .number(-2))
  }

  @Test(
    "A fraction that can't be a score is refused",
    arguments: [
      "3/0", "11/10", "-1/10", "3/", "/10", "3/10/2026", "3 out 10", "3 from 10",
    ]
  )
  func refusedFractions(text: String) throws {
    let cell = try CSVText.cell(text)
    #expect(throws: CSVError.self) { try cell.fraction() }
    #expect(throws: CSVError.self) { try cell.amount() }
  }

  @Test("A number without a percent sign is no percentage")
  func percentSign() throws {
    #expect(throws: CSVError.self) { try CSVText.cell("45").percentage() }
    #expect(throws: CSVError.self) { try CSVText.cell("%").percentage() }
  }

  @Test("Yes and no are read in any case, and other words are not guessed")
  func yesAndNo() throws {
    let yes = try ["Y", "y", "Yes", "YES", "true", "1"].map {
      try CSVText.cell($0).yesOrNo()
    }
    #expect(yes.allSatisfy { $0 == true })
    let no = try ["N", "n", "No", "NO", "False", "0"].map {
      try CSVText.cell($0).yesOrNo()
    }
    #expect(no.allSatisfy { $0 == false })
    #expect(try CSVText.cell("\u{2713}").yesOrNo() == true)
    #expect(try CSVText.cell("\u{2717}").yesOrNo() == false)
    let others = try ["T", "X", "2", "ja", "yes please"].map { try CSVText.cell($0) }
    let codes = others.map { cell in
      #expect(throws: CSVError.self) { try cell.yesOrNo() }?.code
    }
    #expect(codes.allSatisfy { $0 == .unknownCode })
  }

  @Test("A code is found by its name and its aliases")
  func codes() throws {
    let list = AreaOfNeed.england2015
    #expect(try CSVText.cell("SEMH").code(from: list) == "SEMH")
    #expect(try CSVText.cell("Cognition & Learning").code(from: list) == "CL")
    let error = #expect(throws: CSVError.self) {
      try CSVText.cell("Juggling").code(from: list)
    }
    #expect(error?.code == .unknownCode)
  }

  @Test(
    "A code may have its name or the beginning of it behind it, or stand in brackets",
    arguments: [
      ("SLCN - Speech, Language", "SLCN"), ("slcn: speech", "SLCN"),
      ("Autism (ASD)", "ASD"), ("SEMH \u{2013} Social, Emotional", "SEMH"),
      ("MLD", "MLD"),
    ] as [(String, SENType)]
  )
  func codesWithNames(text: String, code: SENType) throws {
    #expect(try CSVText.cell(text).code(from: SENType.vocabulary) == code)
  }

  @Test(
    "A code that its words contradict is refused",
    arguments: ["N - EHCP", "K - on the way", "E (SEN Support)", "K - SE", "SEN"]
  )
  func contradictedCodes(text: String) throws {
    let cell = try CSVText.cell(text)
    #expect(throws: CSVError.self) { try cell.code(from: SENProvision.vocabulary) }
  }

  @Test("Provision is found by its letter and its name together")
  func provision() throws {
    let texts = ["K - SEN Support", "K: SEN support", "SEN Support (K)", "k"]
    let codes = try texts.map {
      try CSVText.cell($0).code(from: SENProvision.vocabulary)
    }
    #expect(codes.allSatisfy { $0 == .senSupport })
    #expect(try CSVText.cell("E: EHCP").code(from: SENProvision.vocabulary) == "E")
  }

  @Test(
    "A number keeps the unit beside it",
    arguments: [
      ("12 wpm", 12, "wpm"), ("12wpm", 12, "wpm"), ("45 %", 45, "%"), ("2 h", 2, "h"),
      ("\u{A3}1,234.50", 1234.5, "\u{A3}"), ("7", 7, nil), ("-3 \u{B0}C", -3, "\u{B0}C"),
      ("12.50 GBP", 12.5, "GBP"), ("3 out of ten", 3, "out of ten"),
    ] as [(String, Number, String?)]
  )
  func quantities(text: String, number: Number, unit: String?) throws {
    let quantity = try CSVText.cell(text).quantity()
    #expect(quantity == CSVQuantity(number: number, unit: unit))
    #expect("\(String(describing: quantity))".contains("redacted"))
  }

  @Test(
    "What is not one number and a unit is refused",
    arguments: [
      "1\u{BD}", "2 h 30 min", "wpm", "about 12", "1,200 words", "3/10", "12 (approx)",
      "12.", "7 out of 10", "\u{A3}", "\u{2153}",
      "12 " + String(repeating: "x", count: 41),
    ]
  )
  func refusedQuantities(text: String) throws {
    let cell = try CSVText.cell(text)
    let error = #expect(throws: CSVError.self) { try cell.quantity() }
    #expect(error?.code == .invalidNumber)
  }

  @Test("Only pounds are pounds")
  func pounds() throws {
    let texts = [
      "\u{A3}1,234.50", "\u{A3} 1234.5", "1234.50", "1234.5 GBP", "1234.5 pounds",
    ]
    let amounts = try texts.map { try CSVText.cell($0).pounds() }
    #expect(amounts.allSatisfy { $0 == 1234.5 })
    #expect(throws: CSVError.self) { try CSVText.cell("$12").pounds() }
    #expect(throws: CSVError.self) { try CSVText.cell("12 EUR").pounds() }
    #expect(try CSVText.cell(" ").pounds() == nil)
  }

  @Test("An official identifier is taken as it stands or not at all")
  func officialIdentifiers() throws {
    #expect(try CSVText.cell("B305999926455").identifier(as: UPN.self) == "B305999926455")
    #expect(try CSVText.cell("").identifier(as: UPN.self) == nil)
    let codes = try ["b305999926455", "C305999926455", "Isla"].map { text in
      let cell = try CSVText.cell(text)
      return #expect(throws: CSVError.self) { try cell.identifier(as: UPN.self) }?.code
    }
    #expect(codes == [.damagedIdentifier, .invalidIdentifier, .invalidIdentifier])
    let damage = try CSVText.cell("9.27631E+09").damage(of: ULN.self)
    #expect(damage?.kind == .power)
  }

  @Test("An identifier is at most 256 bytes without control characters")
  func identifiers() throws {
    #expect(try CSVText.cell("t-1").identifier(of: Day.self) == "t-1")
    let long = String(repeating: "x", count: 257)
    #expect(throws: CSVError.self) { try CSVText.cell(long).identifier(of: Day.self) }
    #expect(throws: CSVError.self) { try CSVText.cell("a\nb").identifier(of: Day.self) }
  }
}
