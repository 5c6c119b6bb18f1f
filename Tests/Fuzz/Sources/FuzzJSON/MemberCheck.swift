import CodecExpectations
import PlanCodec
import PlanModel
import RandomRecords

private let head = Array(
  #"{"format":"learning-plan","version":"1.0","id":"p","pupil":"q","kind":"k","#.utf8
)
private let required = head + Array(#""lifecycle":"active","#.utf8)
private let unknownHead = required + Array(#""example.org/x":"#.utf8)

/// The beginnings of plans up to the value of each of their fields.
private let fieldHeads: [[UInt8]] = {
  let taken: Set = ["id", "pupil", "kind", "lifecycle"]
  let names = RecordFields.standard.steps["LearningPlan", default: [:]].keys
  return names.filter { !taken.contains($0) }.sorted()
    .map { required + Array("\"\($0)\":".utf8) }
}()

/// Expects that a text is read as the value of an unknown member as it is read alone.
///
/// - Parameter input: Any bytes.
func expectUnknownMember(_ input: [UInt8]) {
  // A byte order mark may stand in front of a text and not inside it.
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let text = input.starts(with: mark) ? Array(input.dropFirst(3)) : input
  guard !text.starts(with: mark) else { return }
  var limits = JSONLimits.standard
  limits.depth = 63
  let plan = unknownHead + text + [UInt8(ascii: "}")]
  let reading = expectAgreement(reading: LearningPlan.self, from: plan) {
    RecordFields.standard.leads($0, from: LearningPlan.recordName)
  }
  guard let fault = PlanJSON.check(text, limits: limits) else {
    let value = try? JSONValue(parsing: text)
    let kept = reading.document?.unknownMembers["example.org/x"]
    expect(reading.problems.isEmpty, "a text can be the value of an unknown member")
    expect(
      kept.map { Array($0.utf8) } == value?.canonicalBytes,
      "an unknown member is kept as its canonical text"
    )
    return
  }
  expectSame(fault, in: text, as: reading.problems.errors)
}

/// Expects that an unknown member has the fault of the text alone, in its place.
private func expectSame(_ fault: JSONError, in text: [UInt8], as errors: [JSONError]) {
  switch fault.code {
  case .unexpectedEnd: expect(!errors.isEmpty, "what ends too early is no member")
  case .trailingContent:
    // The value is whole; what follows it may be another member or the end of the plan.
    guard !",}".utf8.contains(text[fault.byte]) else { return }
    expect(errors.map(\.code) == [.unexpectedByte], "nothing follows a member's value")
    expect(errors.first?.byte == unknownHead.count + fault.byte, "a fault has its place")
  default:
    expect(errors.map(\.code) == [fault.code], "a fault of a text is one of a member")
    expect(errors.first?.byte == unknownHead.count + fault.byte, "a fault has its place")
    let column = fault.column + (fault.line == 1 ? unknownHead.count : 0)
    expect(errors.first?.line == fault.line, "a fault is in the same line")
    expect(errors.first?.column == column, "a fault is in the same column")
    expect(errors.first?.pointer == "", "the way to an unknown member is not told")
  }
}

/// Expects that a text as the value of some field of a plan is read soundly.
///
/// - Parameter text: Any bytes; which field it is follows from their number.
func expectFieldValue(_ text: [UInt8]) {
  let fieldHead = fieldHeads[text.count % fieldHeads.count]
  let plan = fieldHead + text + [UInt8(ascii: "}")]
  let reading = expectAgreement(reading: LearningPlan.self, from: plan) {
    RecordFields.standard.leads($0, from: LearningPlan.recordName)
  }
  guard let document = reading.document else { return }
  expectFixedPoint(document)
  if reading.problems.isEmpty { expectContents(of: document, in: plan) }
}
