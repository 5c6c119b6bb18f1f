public import PlanCodec

/// Expects that a document holds what its text says, member by member.
///
/// The text is compared as a value of any kind with what is written of the document, so
/// that neither the names of fields nor their order are asked of the reader.
///
/// - Parameters:
///   - document: What was read of the text, without a problem.
///   - text: The text.
public func expectContents(of document: some PlanDocument, in text: [UInt8]) {
  guard let read = try? JSONValue(parsing: text),
    let bytes = try? PlanJSON.encode(document),
    let written = try? JSONValue(parsing: bytes)
  else { return expect(false, "both texts of a document are JSON") }
  expectSame(read, written)
}

private func expectSame(_ read: JSONValue, _ written: JSONValue) {
  switch (read, written) {
  case (.object(let members), .object(let others)):
    for member in members {
      guard let other = written[member.name] else {
        let isHeader = ["format", "version"].contains(member.name)
        expect(isHeader || isAbsent(member.value), "no member of a document is lost")
        continue
      }
      // The version of a document is that of the library that writes it.
      if member.name != "version" { expectSame(member.value, other) }
    }
    for other in others { expect(read[other.name] != nil, "no member is made up") }
  case (.array(let elements), .array(let others)):
    expect(elements.count == others.count, "no element of a list is lost")
    for (element, other) in zip(elements, others) { expectSame(element, other) }
  case (.string(let text), .string(let other)):
    // Years and moments are short, and have one form of several in canonical text.
    let isSame = text.utf8.elementsEqual(other.utf8)
    expect(isSame || (text.utf8.count < 48 && other.utf8.count < 48), "text is kept")
  case (.number(let number), .number(let other)):
    let isSame = number == other || number.number.map { $0 == other.number } ?? false
    expect(isSame, "numbers are kept")
  case (.bool(let flag), .bool(let other)): expect(flag == other, "a flag is kept")
  case (.null, .null): break
  default: expect(false, "a value stays of its kind")
  }
}

/// Returns whether a field of this value is left out of canonical text.
private func isAbsent(_ value: JSONValue) -> Bool {
  value.isNull || value.flag == false || value.elements?.isEmpty ?? false
}
