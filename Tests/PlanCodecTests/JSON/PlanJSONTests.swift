import PlanCodec
import PlanModel
import Testing

@Suite("Plans as JSON")
struct PlanJSONTests {
  // MARK: Round trips

  @Test("A document reads back as it was, and is written with the same bytes again")
  func roundTrip() throws {
    var wrong: [UInt64] = []
    for seed in 0..<60 as Range<UInt64> {
      let plan = RecordFiller.filled(LearningPlan.self, seed: seed, isFull: seed < 4)
      guard try Self.survives(plan) else {
        wrong.append(seed)
        continue
      }
    }
    #expect(wrong.isEmpty)
    #expect(
      try Self.survives(RecordFiller.filled(PlanBundle.self, seed: 1, isFull: true))
    )
    #expect(try Self.survives(RecordFiller.filled(Pupil.self, seed: 2, isFull: true)))
    #expect(try Self.survives(LearningPlan.blank))
    #expect(try Self.survives(PlanBundle()))
  }

  @Test("Members in any order and with any spaces give the same plan")
  func anyOrder() throws {
    var wrong: [UInt64] = []
    for seed in 0..<12 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let plan = RecordFiller.filled(LearningPlan.self, seed: seed)
      let value = try JSONValue(parsing: try PlanJSON.encode(plan))
      let shuffled = Self.reordered(value) { members in
        seed == 0 ? members.reversed() : members.shuffled(using: &random)
      }
      let read = try PlanJSON.decode(LearningPlan.self, from: shuffled.canonicalBytes)
      // Unknown members keep the order of the text, so known fields are compared.
      if Self.known(read) != Self.known(plan) { wrong.append(seed) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The canonical form is fixed to the byte")
  func canonical() throws {
    let line =
      #"{"format":"learning-plan","version":"1.0","id":"plan-1","pupil":"p-1","#
      + #""kind":"senSupportPlan","starts":"2026-09-07","lifecycle":"proposed","#
      + #""targets":[{"id":"t-1","text":"Reads \"well\"\n","style":"smart","goal":62.5,"#
      + #""lifecycle":"active","achievement":"notStarted","#
      + #""example.org/x":{"b":1.0,"a":[true,null]}}]}"#
    #expect(try PlanJSON.text(Self.example) == line + "\n")
    #expect(try PlanJSON.encode(Self.example) == Array((line + "\n").utf8))
  }

  @Test("The pretty form is fixed to the byte")
  func prettyBytes() throws {
    let text = """
      {
        "format": "learning-plan",
        "version": "1.0",
        "id": "plan-1",
        "pupil": "p-1",
        "kind": "senSupportPlan",
        "starts": "2026-09-07",
        "lifecycle": "proposed",
        "targets": [
          {
            "id": "t-1",
            "text": "Reads \\"well\\"\\n",
            "style": "smart",
            "goal": 62.5,
            "lifecycle": "active",
            "achievement": "notStarted",
            "example.org/x": {
              "b": 1.0,
              "a": [
                true,
                null
              ]
            }
          }
        ]
      }

      """
    #expect(try PlanJSON.text(Self.example, form: .pretty) == text)
  }

  @Test("The pretty form holds the same document")
  func pretty() throws {
    let plan = RecordFiller.filled(LearningPlan.self, seed: 11, isFull: true)
    let bytes = try PlanJSON.encode(plan, form: .pretty)
    #expect(try PlanJSON.decode(LearningPlan.self, from: bytes) == plan)
    #expect(try JSONValue(parsing: bytes) == JSONValue(parsing: PlanJSON.encode(plan)))
  }

  // MARK: Fields

  @Test("Null stands for a missing value, and for nothing else")
  func null() throws {
    let read = try Self.plan(#""title":null,"profile":null,"cycle":null"#)
    #expect(read == (try Self.plan("")))
    #expect(Self.codes(#""targets":null"#) == [.wrongType])
    #expect(Self.codes(#""targets":[null]"#) == [.wrongType])
  }

  @Test("Whole numbers are read however they are written")
  func integers() throws {
    let texts = ["8", "8.0", "80e-1", "0.8e1", "8E0"]
    #expect(
      try texts.map { try Self.plan(#""cycle":\#($0)"#).cycle } == texts.map { _ in 8 }
    )
    #expect(try Self.plan(#""cycle":-9223372036854775808"#).cycle == Int.min)
    #expect(try Self.plan(#""cycle":9223372036854775807"#).cycle == Int.max)
    #expect(Self.codes(#""cycle":9223372036854775808"#) == [.numberOutOfRange])
    #expect(Self.codes(#""cycle":8.5"#) == [.numberOutOfRange])
    #expect(Self.codes(#""cycle":"8""#) == [.wrongType])
  }

  @Test("Exact numbers are kept exactly or refused")
  func numbers() throws {
    let kept: [(String, Number)] = [
      ("0.1", 0.1), ("-12.50", -12.5), ("1e3", 1000), ("100", 100), ("0.000", 0),
      ("12345678901234567.8", Number("12345678901234567.8") ?? 0), ("-0", 0),
      ("999999999999999999", 999_999_999_999_999_999), ("1.5E-2", 0.015),
    ]
    let wrong = try kept.filter { text, number in
      let target = PlanTexts.target(#""goal":\#(text)"#)
      return try Self.plan(#""targets":[\#(target)]"#).targets.first?.goal != number
    }
    #expect(wrong.map(\.0) == [])
    let refused = ["1e400", "0.1234567890123456789", "1234567890123456789", "1e-19"]
    let read = refused.filter {
      Self.codes(#""targets":[\#(PlanTexts.target(#""goal":\#($0)"#))]"#)
        != [.numberOutOfRange]
    }
    #expect(read == [])
  }

  @Test("A name written with escapes is the same name")
  func escapedNames() throws {
    #expect(try Self.plan(#""t\u0069tle":"a""#).title == "a")
    #expect(Self.codes(#""title":"a","t\u0069tle":"b""#) == [.duplicateMember])
  }

  @Test("Text of a unique pupil number, an instant or a day is checked")
  func formattedText() {
    #expect(Self.codes(#""ends":"2026-9-7""#) == [.invalidDay])
    #expect(Self.codes(#""starts":"31/12/2026""#) == [.invalidDay])
    let provenance = #""provenance":[{"at":"yesterday"}]"#
    #expect(!Self.codes(provenance).isEmpty)
  }

  // MARK: Lenient reading

  @Test("Lenient reading leaves out what can't be read and keeps the rest")
  func lenient() {
    let good = PlanTexts.target()
    let text = PlanTexts.plan(
      #""title":7,"starts":"2026-02-30","cycle":2,"#
        + #""targets":[\#(good),{"text":"no id","style":"smart"},\#(good)],"#
        + #""areasWithoutNeed":["sensory",5],"example.org/x":[1]"#
    )
    let reading = PlanJSON.read(LearningPlan.self, from: Array(text.utf8))
    let plan = reading.document
    #expect(plan?.title == nil)
    #expect(plan?.starts == nil)
    #expect(plan?.cycle == 2)
    #expect(plan?.targets.count == 2)
    #expect(plan?.areasWithoutNeed.map(\.rawValue) == ["sensory"])
    #expect(plan?.unknownMembers["example.org/x"] == "[1]")
    #expect(reading.problems.errors.count == 6)
  }

  @Test("Lenient reading gives a missing code its first value, and invents nothing else")
  func lenientCodes() {
    let text = #"{\#(PlanTexts.header),"id":"p","pupil":"q","kind":3}"#
    let reading = PlanJSON.read(LearningPlan.self, from: Array(text.utf8))
    #expect(reading.document?.kind == .senSupportPlan)
    #expect(reading.document?.lifecycle == .proposed)
    #expect(reading.problems.errors.map(\.code) == [.missingField, .wrongType])
    let nobody = #"{\#(PlanTexts.header),"id":"p","kind":"k","lifecycle":"active"}"#
    #expect(PlanJSON.read(LearningPlan.self, from: Array(nobody.utf8)).document == nil)
  }

  // MARK: Helpers

  private static let example = LearningPlan(id: "plan-1", pupil: "p-1").with {
    $0.starts = "2026-09-07"
    $0.targets = [
      Target(id: "t-1", text: "Reads \"well\"\n").with {
        $0.goal = 62.50
        $0.unknownMembers["example.org/x"] = #"{"b":1.0,"a":[true,null]}"#
      }
    ]
  }

  private static func survives<Document: PlanDocument>(
    _ document: Document
  ) throws -> Bool {
    let bytes = try PlanJSON.encode(document)
    let again = try PlanJSON.decode(Document.self, from: bytes)
    return try again == document && PlanJSON.encode(again) == bytes
      && PlanJSON.check(bytes) == nil
  }

  private static func plan(_ members: String) throws -> LearningPlan {
    try PlanJSON.decode(LearningPlan.self, from: Array(PlanTexts.plan(members).utf8))
  }

  private static func codes(_ members: String) -> [JSONError.Code] {
    let bytes = Array(PlanTexts.plan(members).utf8)
    return PlanJSON.read(LearningPlan.self, from: bytes).problems.errors.map(\.code)
  }

  private static func reordered(
    _ value: JSONValue,
    _ order: ([JSONValue.Member]) -> [JSONValue.Member]
  ) -> JSONValue {
    switch value {
    case .array(let elements): .array(elements.map { reordered($0, order) })
    case .object(let members):
      .object(
        order(members).map { .init(name: $0.name, value: reordered($0.value, order)) }
      )
    default: value
    }
  }

  private static func known(_ plan: LearningPlan) -> LearningPlan {
    var plan = plan
    var remover = UnknownMemberRemover()
    plan.accept(&remover)
    return plan
  }
}
