import CodecExpectations
import PlanCodec
import PlanModel
import RandomRecords

/// Makes what the checks need, so that no input has to wait for it.
func prepare() {
  expect(RecordFields.standard.count > 0, "there are fields")
}

/// Expects that the ways of reading JSON agree about any bytes.
///
/// - Parameter text: Any bytes.
func check(_ text: [UInt8]) {
  let fault = PlanJSON.check(text)
  expect(
    ReferenceJSON.accepts(text) == (fault == nil),
    "what is JSON by the rules is read, and nothing else"
  )
  if let fault {
    expectPlace(of: fault, in: text)
    expect(fault.pointer.isEmpty, "a text that is no document has no fields")
  }
  expectValue(of: text, fault)
  expectUnknownMember(text)
  expectFieldValue(text)
  expectDocument(LearningPlan.self, text)
  expectDocument(PlanBundle.self, text)
  expectDocument(Pupil.self, text)
}

/// Expects that a text is a value if it has no fault, and comes back from its own text.
private func expectValue(of text: [UInt8], _ fault: JSONError?) {
  do throws(JSONError) {
    let value = try JSONValue(parsing: text)
    expect(fault == nil, "what has a fault is no value")
    let canonical = value.canonicalBytes
    expect(canonical.count <= text.count, "no text is shorter than the canonical one")
    guard let again = try? JSONValue(parsing: canonical) else {
      return expect(false, "the canonical text of a value can be read")
    }
    expect(again == value, "a value comes back from its canonical text")
    expect(again.canonicalBytes == canonical, "canonical text stays as it is")
  } catch {
    expect(fault == error, "reading a value meets the fault that checking meets")
  }
}

private func expectDocument<Document: PlanDocument>(
  _ type: Document.Type,
  _ text: [UInt8]
) {
  let reading = expectAgreement(reading: type, from: text) {
    RecordFields.standard.leads($0, from: Document.recordName)
  }
  guard let document = reading.document else { return }
  expectFixedPoint(document)
  if reading.problems.isEmpty { expectContents(of: document, in: text) }
}
