public import PlanCodec
import PlanModel

/// Expects that strict and lenient reading of a text agree, and that problems are sound.
///
/// - Parameters:
///   - type: The kind of document.
///   - text: Any bytes.
///   - limits: How large the text may be.
///   - isPointer: Whether a text is a pointer through fields of the document.
/// - Returns: What could be read.
@discardableResult
public func expectAgreement<Document: PlanDocument>(
  reading type: Document.Type,
  from text: [UInt8],
  limits: JSONLimits = .standard,
  isPointer: (String) -> Bool
) -> JSONReading<Document> {
  let reading = PlanJSON.read(type, from: text, limits: limits)
  do throws(JSONProblems) {
    let document = try PlanJSON.decode(type, from: text, limits: limits)
    expect(reading.problems.isEmpty, "what is read strictly has no problem")
    expect(reading.document == document, "strict and lenient reading agree")
  } catch {
    expect(error == reading.problems, "strict and lenient reading report the same")
    expect(!error.isEmpty, "what is not read has a problem")
  }
  expectSound(reading.problems, of: text, limits: limits, isPointer: isPointer)
  expectNoSyntaxProblems(reading.problems, of: text, limits: limits)
  return reading
}

/// Expects that problems are in order and that each stands in the text where it says.
///
/// - Parameters:
///   - problems: The problems.
///   - text: The text.
///   - limits: The limits with which it was read.
///   - isPointer: Whether a text is a pointer through fields of the document.
public func expectSound(
  _ problems: JSONProblems,
  of text: [UInt8],
  limits: JSONLimits,
  isPointer: (String) -> Bool
) {
  let errors = problems.errors
  expect(errors.count <= max(1, limits.problems), "no more problems than the limit")
  expect(
    zip(errors, errors.dropFirst()).allSatisfy { $0.byte <= $1.byte },
    "problems are in the order of their places"
  )
  for error in errors {
    expect(isPointer(error.pointer), "a pointer leads through fields only")
  }
  // Each place is found by a walk of its own, so a few of them do.
  for error in errors.prefix(4) { expectPlace(of: error, in: text) }
  if errors.count > 4, let last = errors.last { expectPlace(of: last, in: text) }
}

/// Expects that the line and the column of an error are those of its byte.
///
/// - Parameters:
///   - error: An error.
///   - text: The text in which it was met.
public func expectPlace(of error: JSONError, in text: [UInt8]) {
  expect(0...text.count ~= error.byte, "an error is at a byte of the text or at its end")
  var line = 1
  var lineStart = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  for index in 0..<error.byte {
    let isCRLF = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
    guard text[index] == 0x0A || (text[index] == 0x0D && !isCRLF) else { continue }
    line += 1
    lineStart = index + 1
  }
  let before = text[min(lineStart, error.byte)..<error.byte]
  let column = before.count { $0 & 0xC0 != 0x80 } + 1
  expect(error.line == line, "the line of an error is that of its byte")
  expect(error.column == column, "the column of an error is that of its byte")
}

/// Expects that a text has syntax problems as a document only if it has as JSON.
private func expectNoSyntaxProblems(
  _ problems: JSONProblems,
  of text: [UInt8],
  limits: JSONLimits
) {
  let hasSyntaxProblems = problems.errors.contains { syntax.contains($0.code) }
  guard problems.isEmpty || hasSyntaxProblems else { return }
  expect(
    problems.isEmpty == (PlanJSON.check(text, limits: limits) == nil),
    "what is read is JSON, and what is JSON has no problem of syntax"
  )
}

private let syntax: Set<JSONError.Code> = [
  .unexpectedEnd, .unexpectedByte, .trailingContent, .trailingComma, .invalidNumber,
  .invalidEscape, .controlCharacter, .invalidUTF8, .loneSurrogate, .tooLarge, .tooDeep,
  .stringTooLong, .nameTooLong, .tooManyMembers, .tooManyElements, .duplicateMember,
]
