public import PlanCodec
import PlanModel

/// Expects that a document comes back from its text in both forms, and that the text of
/// what came back has the same bytes.
///
/// - Parameter document: A plan, a bundle or a pupil that can be written.
/// - Returns: The canonical text.
@discardableResult
public func expectFixedPoint<Document: PlanDocument>(_ document: Document) -> [UInt8] {
  let text = canonical(document)
  guard let copy = decoded(Document.self, from: text) else { return text }
  expect(copy == document, "a document comes back")
  expect(canonical(copy) == text, "equal documents have equal bytes")
  expect(PlanJSON.check(text) == nil, "what is written is JSON")
  guard let pretty = try? PlanJSON.encode(document, form: .pretty) else {
    expect(false, "a document has a form for people")
    return text
  }
  expect(
    decoded(Document.self, from: pretty) == document,
    "the form for people is read as the same document"
  )
  return text
}

private func canonical(_ document: some PlanDocument) -> [UInt8] {
  do throws(JSONError) {
    return try PlanJSON.encode(document)
  } catch {
    // An error quotes no contents.
    fatalError("does not hold: a document can be written, but \(error)")
  }
}

private func decoded<Document: PlanDocument>(
  _ type: Document.Type,
  from text: [UInt8]
) -> Document? {
  let document = try? PlanJSON.decode(type, from: text)
  expect(document != nil, "what was written can be read")
  return document
}
