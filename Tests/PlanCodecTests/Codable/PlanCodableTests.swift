import Foundation
import PlanCodec
import PlanModel
import Testing

// Foundation stands here for any coder that a program brings. The library itself does
// without it.

@Suite("Plans in coders of other people")
struct PlanCodableTests {
  // MARK: Round trips

  @Test("A plan goes through JSON coders and comes back as it was", arguments: 0..<4)
  func plans(part: UInt64) throws {
    #expect(try Self.changedSeeds(LearningPlan.self, part: part, count: 5) == [])
  }

  @Test("A bundle and a pupil go through JSON coders and come back as they were")
  func bundlesAndPupils() throws {
    #expect(try Self.changedSeeds(PlanBundle.self, part: 0, count: 2) == [])
    #expect(try Self.changedSeeds(Pupil.self, part: 0, count: 10) == [])
  }

  @Test("A JSON decoder and this library read the same out of the same text")
  func readTheSame() throws {
    var wrong: [UInt64] = []
    for seed in 0..<4 as Range<UInt64> {
      let plan = CoderMembers.carried(RecordFiller.filled(LearningPlan.self, seed: seed))
      let text = Data(
        try PlanJSON.encode(plan, form: seed % 2 == 0 ? .pretty : .canonical)
      )
      if try Self.decoder.decode(LearningPlan.self, from: text) != plan {
        wrong.append(seed)
      }
    }
    #expect(wrong == [])
  }

  @Test("This library reads what a JSON encoder wrote")
  func readWhatAnEncoderWrote() throws {
    var wrong: [UInt64] = []
    for seed in 0..<4 as Range<UInt64> {
      let plan = CoderMembers.carried(RecordFiller.filled(LearningPlan.self, seed: seed))
      let text = Array(try Self.encoder.encode(plan))
      // An encoder writes members in any order.
      let read = MemberSorter.sorted(try PlanJSON.decode(LearningPlan.self, from: text))
      if read != plan { wrong.append(seed) }
    }
    #expect(wrong == [])
  }

  // Foundation's binary property lists keep one of two texts that are equal as strings.
  @Test("A plan goes through a binary property list")
  func propertyLists() throws {
    var wrong: [UInt64] = []
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    for seed in 0..<4 as Range<UInt64> {
      let filled = RecordFiller.filled(LearningPlan.self, seed: seed)
      let plan = CoderMembers.carried(filled, digits: 15, hasTwins: false)
      let data = try encoder.encode(plan)
      let read = try PropertyListDecoder().decode(LearningPlan.self, from: data)
      if read != plan { wrong.append(seed) }
    }
    #expect(wrong == [])
  }

  @Test("Every kind of record and code that a document holds goes through coders")
  func everyType() {
    var types = CodableTypes()
    var bundle = RecordFiller.filled(PlanBundle.self, seed: 1, isFull: true)
    bundle.accept(&types)
    #expect(types.others == [])
    #expect(types.count > 100)
  }

  // MARK: Header

  @Test("Only a document at the top of an encoder says its format")
  func header() throws {
    let plan = LearningPlan(id: "p", pupil: "q")
    let alone = try JSONValue(parsing: Array(Self.encoder.encode(plan)))
    #expect(alone["format"]?.text == "learning-plan")
    #expect(alone["version"]?.text == FormatVersion.current.description)
    let inList = try JSONValue(parsing: Array(Self.encoder.encode([plan])))
    #expect(inList.elements?.first?["format"] == nil)
    let bundle = try PlanJSON.decode(
      PlanBundle.self,
      from: Array(Self.encoder.encode(PlanBundle(plans: [plan])))
    )
    #expect(bundle.plans == [plan])
  }

  @Test(
    "What a document says of its format and version is checked",
    arguments: [
      (#""format":"learning-plan-bundle""#, JSONError.Code.wrongFormat),
      (#""format":1"#, .wrongFormat), (#""version":1.0"#, .invalidVersion),
      (#""version":"1""#, .invalidVersion), (#""version":"2.0""#, .newerVersion),
    ]
  )
  func wrongHeader(header: String, code: JSONError.Code) throws {
    let text = "{\(header),\(PlanTexts.required)}"
    #expect(Self.reason(of: text) == Self.cure(code))
  }

  @Test("A document need not say its format, and may be of a newer minor version")
  func lenientHeader() throws {
    let texts = [
      "{\(PlanTexts.required)}", #"{"version":"1.7",\#(PlanTexts.required)}"#,
      #"{\#(PlanTexts.required),"format":"learning-plan"}"#,
    ]
    let plans = try texts.map {
      try Self.decoder.decode(LearningPlan.self, from: Data($0.utf8))
    }
    #expect(Set(plans).count == 1)
    #expect(plans.filter { !$0.unknownMembers.isEmpty } == [])
  }

  // MARK: Helpers

  static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.userInfo[.exactNumbers] = NumberCarrier { Decimal(string: $0) }
    return encoder
  }()

  static let decoder: JSONDecoder = {
    let decoder = JSONDecoder()
    decoder.userInfo[.exactNumbers] = NumberCarrier { Decimal(string: $0) }
    return decoder
  }()

  static func reason(of text: String) -> String? {
    do {
      _ = try decoder.decode(LearningPlan.self, from: Data(text.utf8))
      return nil
    } catch DecodingError.dataCorrupted(let context), DecodingError.keyNotFound(
      _,
      let context
    ),
      DecodingError.typeMismatch(_, let context)
    {
      return context.debugDescription
    } catch {
      return "another error"
    }
  }

  /// The words of an error behind its place.
  static func cure(_ code: JSONError.Code) -> String {
    let text = JSONError(code: code, byte: 0, line: 1, column: 1).description
    return String(text.dropFirst("line 1, column 1: ".count))
  }

  private static func changedSeeds<Document: PlanDocument & Codable>(
    _ type: Document.Type,
    part: UInt64,
    count: UInt64
  ) throws -> [UInt64] {
    try (part * count..<(part + 1) * count).filter { seed in
      let filled = RecordFiller.filled(type, seed: seed, isFull: seed == 0)
      let document = CoderMembers.carried(filled)
      return try decoder.decode(type, from: encoder.encode(document)) != document
    }
  }
}
