import PlanCodec
import PlanModel
import Testing

@Suite("JSON limits")
struct JSONLimitsTests {
  @Test("Depth 64 is accepted and 65 refused, whole and inside a plan")
  func depth() {
    #expect(PlanJSON.check(Array(JSONCases.nested(64).utf8)) == nil)
    let error = PlanJSON.check(Array(JSONCases.nested(65).utf8))
    #expect(error?.code == .tooDeep)
    #expect(error?.byte == 64)
    let plans = [63, 64].map {
      Array(PlanTexts.plan(#""x":"# + JSONCases.nested($0)).utf8)
    }
    #expect((try? PlanJSON.decode(LearningPlan.self, from: plans[0])) != nil)
    #expect(Self.codes(plans[1]) == [.tooDeep])
    let targets = [61, 62].map {
      let target = PlanTexts.target(#""x":"# + JSONCases.nested($0))
      return Array(PlanTexts.plan(#""targets":["# + target + "]").utf8)
    }
    #expect(Self.codes(targets[0]) == [])
    #expect(Self.codes(targets[1]) == [.tooDeep])
  }

  @Test("A limit of depth can be lowered, and not raised over 64")
  func depthLimit() {
    var limits = JSONLimits.standard
    limits.depth = 3
    #expect(PlanJSON.check(Array(JSONCases.nested(3).utf8), limits: limits) == nil)
    #expect(PlanJSON.check(Array(JSONCases.nested(4).utf8), limits: limits) != nil)
    limits.depth = 100_000
    #expect(PlanJSON.check(Array(JSONCases.nested(65).utf8), limits: limits) != nil)
    limits.depth = 2
    let plan = Array(PlanTexts.plan(#""targets":[\#(PlanTexts.target())]"#).utf8)
    #expect(Self.codes(plan, limits) == [.tooDeep])
  }

  @Test(
    "A text breaks a limit however it is written",
    arguments: [1, 4, 9, 10, 20, 24, 25, 26, 27, 63, 64, 65]
  )
  func spelling(limit: Int) {
    let head = #"{"format":"learning-plan-pupil","version":"1.0","id":"p","#
    let texts = [
      #""isEligibleForPupilPremium":true}"#, #""isEligibleForPupilPremium" : true}"#,
      #""senNeeds":[],"isEligibleForPupilPremium":true}"#,
      #""dateOfBirth":"2015-01-01"}"#, #""dateOfBirth":"2015-01-\u00301"}"#,
    ]
    var disagreements: [String] = []
    for text in texts {
      for (names, strings) in [(limit, 256), (256, limit), (limit, limit)] {
        var limits = JSONLimits.standard
        limits.nameBytes = names
        limits.stringBytes = strings
        for bytes in [
          Array((head + text).utf8), Array(("{ " + head.dropFirst() + text).utf8),
        ] {
          let code = PlanJSON.check(bytes, limits: limits)?.code
          if Self.pupilCodes(bytes, limits).first != code {
            disagreements.append("\(text) \(names) \(strings)")
          }
        }
      }
    }
    #expect(disagreements.isEmpty)
  }

  @Test("No depth at all refuses the outermost value where it begins")
  func noDepth() {
    var limits = JSONLimits.standard
    limits.depth = 0
    let bytes = Array(PlanTexts.plan("").utf8)
    let reading = PlanJSON.read(LearningPlan.self, from: bytes, limits: limits)
    #expect(reading.problems.errors.map(\.code) == [.tooDeep])
    #expect(
      reading.problems.errors.first?.byte == PlanJSON.check(bytes, limits: limits)?.byte
    )
  }

  @Test("A hundred thousand levels, and the deepest plan, fit a stack of 128 KiB")
  func smallStack() {
    let full = RecordFiller.filled(PlanBundle.self, seed: 5, isFull: true)
    let ended = SmallThread.run {
      let deep = Array(String(repeating: "[{\"a\":", count: 100_000).utf8)
      #expect(PlanJSON.check(deep)?.code == .tooDeep)
      let nested = Array(JSONCases.nested(64).utf8)
      let value = try? JSONValue(parsing: nested)
      #expect(value?.canonicalBytes == nested)
      let bytes = try? PlanJSON.encode(full, form: .pretty)
      let again = try? PlanJSON.decode(PlanBundle.self, from: bytes ?? [])
      #expect(again == full)
    }
    #expect(ended)
  }

  @Test("Lengths and counts are refused one past their limit")
  func counts() {
    var limits = JSONLimits.standard
    limits.bytes = 40
    limits.stringBytes = 4
    limits.nameBytes = 2
    limits.members = 2
    limits.elements = 3
    let cases: [(String, JSONError.Code?)] = [
      (#""abcd""#, nil), (#""abcde""#, .stringTooLong),
      (#""\u0041\u0041\u0041\u0041""#, nil),
      (#""\u00e9é""#, nil), (#""\u00e9éa""#, .stringTooLong), ("1234", nil),
      ("12345", .stringTooLong), (#"{"ab":1}"#, nil), (#"{"abc":1}"#, .nameTooLong),
      (#"{"\u0041\u0041":1}"#, nil), (#"{"é":1}"#, nil), (#"{"éa":1}"#, .nameTooLong),
      (#"{"a":1,"b":2}"#, nil), (#"{"a":1,"b":2,"c":3}"#, .tooManyMembers),
      ("[1,2,3]", nil), ("[1,2,3,4]", .tooManyElements),
      (String(repeating: " ", count: 39) + "1", nil),
      (String(repeating: " ", count: 40) + "1", .tooLarge),
    ]
    let wrong = cases.filter {
      PlanJSON.check(Array($0.0.utf8), limits: limits)?.code != $0.1
    }
    #expect(wrong.map(\.0) == [])
  }

  @Test("A name has at most 256 bytes by itself")
  func names() {
    let texts = [256, 257].map { "{\"\(String(repeating: "n", count: $0))\":1}" }
    #expect(texts.map { PlanJSON.check(Array($0.utf8))?.code } == [nil, .nameTooLong])
  }

  @Test("Texts that would cost quadratic time in a naive reader are read")
  func growth() {
    let members = (0..<200_000).map { "\"n\($0)\":0" }.joined(separator: ",")
    let object = Array("{\(members)}".utf8)
    #expect(PlanJSON.check(object) == nil)
    let known = Array(PlanTexts.plan(members).utf8)
    let plan = try? PlanJSON.decode(LearningPlan.self, from: known)
    #expect(plan?.unknownMembers.members.count == 200_000)
    let repeated = String(repeating: "\"title\":0,", count: 100_000) + "\"cycle\":1"
    let problems = PlanJSON.read(
      LearningPlan.self,
      from: Array(PlanTexts.plan(repeated).utf8)
    ).problems
    #expect(problems.errors.count == 100)
    #expect(problems.hasMore)
    let marks = String(repeating: "a\u{301}\u{327}", count: 20_000)
    let text = Array(PlanTexts.plan("\"title\":\"\(marks)\"").utf8)
    #expect(Self.codes(text) == [])
  }

  private static func codes(
    _ bytes: [UInt8],
    _ limits: JSONLimits = .standard
  ) -> [JSONError.Code] {
    PlanJSON.read(LearningPlan.self, from: bytes, limits: limits).problems.errors.map(
      \.code
    )
  }

  private static func pupilCodes(
    _ bytes: [UInt8],
    _ limits: JSONLimits
  ) -> [JSONError.Code] {
    PlanJSON.read(Pupil.self, from: bytes, limits: limits).problems.errors.map(\.code)
  }
}
