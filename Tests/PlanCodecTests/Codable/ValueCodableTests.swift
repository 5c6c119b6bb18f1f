import Foundation
import PlanCodec
import PlanModel
import Testing

@Suite("Values in coders of other people")
struct ValueCodableTests {
  /// A type of a program that keeps values of the library.
  private struct Note: Codable, Equatable {
    var pupil: Pupil.ID
    var on: Day
    var at: Instant?
    var score: Number
    var area: AreaOfNeed
    var year: YearGroup
    var academicYear: AcademicYear
    var upn: UPN?
    var school: URN
    var extra: JSONValue
    var targets: [Target] = []
  }

  @Test("A type of one's own keeps values as the text and numbers of a document")
  func ownType() throws {
    let note = Note(
      pupil: "p-1",
      on: "2026-09-07",
      at: Instant("2026-09-07T08:30:00Z"),
      score: 12.5,
      area: "ownArea",
      year: .year3,
      academicYear: "2026/27",
      upn: UPN(fieldText: "a slip"),
      school: "101247",
      extra: ["b": [1, nil, true], "a": "x"],
      targets: [Target(id: "t-1", text: "Reads")]
    )
    let data = try JSONEncoder().encode(note)
    let value = try JSONValue(parsing: Array(data))
    #expect(value["on"] == "2026-09-07")
    #expect(value["score"]?.number?.text == "12.5")
    #expect(value["area"] == "ownArea")
    #expect(value["year"] == "3")
    #expect(value["upn"] == "a slip")
    #expect(value["academicYear"] == "2026/27")
    #expect(value["extra"]?["b"] == [1, nil, true])
    var read = try JSONDecoder().decode(Note.self, from: data)
    #expect(read.extra.members?.map(\.name) == ["a", "b"])
    read.extra = note.extra
    #expect(read == note)
  }

  // MARK: Numbers

  static let numbers = [
    "0", "1", "-1", "0.1", "-12.5", "100", "1000000000000000000", "999999999999999999",
    "-999999999999999999", "0.123456789012345", "123456789.012345",
    "0.000000000000000001",
    "123456789012345000000000000000000000", "100000000000000000000000000000000000",
    "9007199254740993", "-9223372036854775",
  ]

  static let longNumbers = [
    "0.123456789012345678", "-0.1234567890123456", "123456789012345678000",
    "12345678901234.56",
  ]

  /// Numbers that a JSON decoder rounds to short ones before anybody can notice.
  static let roundedNumbers = ["99999999999999999.9", "0.999999999999999999"]

  @Test(
    "A coder that was told nothing does not write what it would round",
    arguments: longNumbers + roundedNumbers
  )
  func plainEncoderRefuses(text: String) throws {
    let number = try #require(Number(text))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode([number]) }
  }

  @Test(
    "A coder that was told nothing does not read what it may have rounded",
    arguments: longNumbers
  )
  func plainDecoderRefuses(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Number].self, from: Data("[\(text)]".utf8))
    }
  }

  @Test(
    "A carrier carries every number exactly",
    arguments: numbers + longNumbers + roundedNumbers
  )
  func carrier(text: String) throws {
    let number = try #require(Number(text))
    let data = try PlanCodableTests.encoder.encode([number])
    #expect(try PlanCodableTests.decoder.decode([Number].self, from: data) == [number])
    #expect(String(decoding: data, as: UTF8.self) == "[\(text)]")
  }

  @Test("Random numbers of 18 digits survive with a carrier")
  func randomNumbers() throws {
    var random = SeededRandom(seed: 5)
    let numbers: [Number] = (0..<2_000).compactMap { _ in
      let limit: Int64 = 999_999_999_999_999_999
      return Number(
        significand: Int64.random(in: -limit...limit, using: &random),
        exponent: Int.random(in: -18...18, using: &random)
      )
    }
    let data = try PlanCodableTests.encoder.encode(numbers)
    #expect(try PlanCodableTests.decoder.decode([Number].self, from: data) == numbers)
  }

  @Test(
    "Numbers of any JSON keep their value, or are refused",
    arguments: [
      ("1.0", "1"), ("-0", "0"), ("1E2", "100"), ("0.10", "0.1"), ("1e300", "1e+300"),
      ("12e-2", "0.12"), ("18446744073709551615", nil), ("1e400", nil), ("1e-400", nil),
      ("0.12345678901234567890", nil), ("1e99999999999999999999", nil),
    ]
  )
  func anyNumbers(text: String, written: String?) throws {
    let value = try JSONValue(parsing: Array("[\(text)]".utf8))
    guard let written else {
      #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
      return
    }
    let data = try JSONEncoder().encode(value)
    #expect(String(decoding: data, as: UTF8.self) == "[\(written)]")
    let read = try JSONDecoder().decode(JSONValue.self, from: data)
    #expect(read.elements?.first?.number?.text == written)
  }

  @Test("An error about a number does not show it")
  func redaction() throws {
    let number = try #require(Number("0.123456789012345678"))
    var words: [String] = []
    do {
      _ = try JSONEncoder().encode([number])
    } catch {
      words.append("\(error) \(String(reflecting: error))")
    }
    do {
      _ = try JSONDecoder().decode([Number].self, from: Data("[\(number)]".utf8))
    } catch {
      words.append("\(error) \(String(reflecting: error))")
    }
    #expect(words.count == 2)
    #expect(words.filter { $0.contains("1234567890") } == [])
  }

  @Test("Any JSON value comes back equal, with its names in order")
  func anyValue() throws {
    let text = #"{"":{},"a":[[],{"b":null}],"z":[true,false,"",-0.5,12]}"#
    let value = try JSONValue(parsing: Array(text.utf8))
    let json = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(JSONValue.self, from: json) == value)
    let list = try PropertyListEncoder().encode(value)
    #expect(try PropertyListDecoder().decode(JSONValue.self, from: list) == value)
  }
}
