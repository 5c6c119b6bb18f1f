extension JSONError.Code {
  /// What is wrong and what to do about it, as half a sentence without any of the text.
  var cure: String {
    Self.cures.first { $0.0 == self }?.1
      ?? "this can't be read; mend the text at this place"
  }

  private static let cures: [(Self, String)] = [
    (.unexpectedEnd, "the text ends too early; check that the whole file arrived"),
    (.unexpectedByte, "this is not JSON; check quotes, commas, colons and brackets"),
    (.trailingContent, "something follows the document; keep one document in a text"),
    (.trailingComma, "a comma stands before a closing bracket; remove it"),
    (.invalidNumber, "this is not a JSON number; write it like 12.5, -2 or 1e3"),
    (.invalidEscape, "this is not an escape; write \\\\ for a backslash"),
    (.controlCharacter, "a string holds a control character; write it as an escape"),
    (.invalidUTF8, "a string is not UTF-8; save the text in UTF-8"),
    (.loneSurrogate, "half of a surrogate pair; write both halves or the character"),
    (.duplicateMember, "a member occurs twice in an object; keep one of them"),
    (.tooLarge, "the text is longer than the limit; split it or raise the limit"),
    (.tooDeep, "values nest deeper than the limit; flatten them"),
    (.stringTooLong, "a string is longer than the limit; keep long text in a file"),
    (.nameTooLong, "a member's name is longer than the limit; shorten it"),
    (.tooManyMembers, "an object has more members than the limit; split it"),
    (.tooManyElements, "an array has more elements than the limit; split it"),
    (.missingFormat, "the document does not say its format; add the member \"format\""),
    (.wrongFormat, "this is another kind of document; read it as that kind"),
    (
      .missingVersion, "the document does not say its version; add the member \"version\""
    ),
    (.invalidVersion, "the version is no text of two numbers; write it like 1.0"),
    (.newerVersion, "a newer major version wrote this; update the program that reads it"),
    (.missingField, "a field is missing that the record must have; add it"),
    (
      .wrongType, "this is another kind of value than the field holds; see its definition"
    ),
    (.invalidDay, "this is not a day of the calendar; write it like 2026-09-07"),
    (.invalidInstant, "this is not a moment; write it like 2026-09-07T08:30:00Z"),
    (
      .invalidIdentifier,
      "an identifier has 1 to 256 bytes and no control characters; choose another"
    ),
    (.invalidText, "the text does not have the form of the field; see its definition"),
    (.numberOutOfRange, "the number can't be kept exactly here; see the field's range"),
    (.unwritableName, "an unknown member has the name of a field; remove or rename it"),
  ]
}
