import PlanCodec
import Testing

@Suite("Column mapping as JSON")
struct ColumnMappingJSONTests {
  private func mapping(_ text: String) throws(JSONError) -> ColumnMapping {
    try ColumnMapping(json: Array(text.utf8))
  }

  @Test("A mapping is one line of JSON with its format first")
  func text() {
    let mapping = ColumnMapping(
      guessedFor: ["UPN", "Forname", "Review Date"],
      rows: [["", "", "13/04/2026"]]
    )
    let text = #"""
      {"format":"column-mapping","version":"1.0","hasHeader":true,"columns":[\#
      {"header":"UPN","field":"upn","basis":"header"},\#
      {"header":"Forname","field":"forename","basis":"nearHeader"},\#
      {"header":"Review Date","field":"reviewDate","dates":"dmy","basis":"header"}],\#
      "questions":[{"code":"nearHeader","column":2,"suggestions":["forename"],"dates":[]}]}

      """#
    #expect(String(decoding: mapping.json, as: UTF8.self) == text)
  }

  @Test(
    "A mapping that is saved and read is equal, and is saved as the same bytes",
    arguments: [
      ["UPN", "Forname", "Colour \"x\"\u{A0}", "Date", "Name", ""], [],
      ["B305999926455", "Isla"], ["DOB", "Date of Birth", "Z\u{F6}e\u{301}"],
    ]
  )
  func roundTrip(header: [String]) throws {
    let row = header.map { _ in "03/04/2026" }
    var mapping = ColumnMapping(guessedFor: header, rows: [row])
    #expect(try ColumnMapping(json: mapping.json) == mapping)
    for index in mapping.columns.indices.prefix(2) {
      mapping.assign(CSVField(rawValue: "own\(index)"), toColumn: index)
    }
    let again = try ColumnMapping(json: mapping.json)
    #expect(again == mapping)
    #expect(again.json == mapping.json)
  }

  @Test("Members that are not known are passed over")
  func unknownMembers() throws {
    let read = try mapping(
      #"""
      {"version": "1.7", "later": [1, {"a": 2}], "format": "column-mapping",
       "columns": [{"header": "UPN", "field": null, "colour": "red"}]}
      """#
    )
    #expect(read.columns.map(\.field) == [nil])
    #expect(read.hasHeader)
  }

  @Test(
    "A fault has its code, its place and its pointer",
    arguments: [
      ("", .unexpectedEnd, ""), ("[]", .wrongType, ""), ("{}", .missingFormat, ""),
      (#"{"format":"x"}"#, .wrongFormat, "/format"),
      (#"{"format":"column-mapping"}"#, .missingVersion, ""),
      (#"{"format":"column-mapping","version":"2.0"}"#, .newerVersion, "/version"),
      (#"{"format":"column-mapping","version":"one"}"#, .invalidVersion, "/version"),
      (#"{"format":"column-mapping","version":"1.0"}"#, .missingField, ""),
      (
        #"{"format":"column-mapping","version":"1.0","columns":{}}"#, .wrongType,
        "/columns"
      ),
      (
        #"{"format":"column-mapping","version":"1.0","columns":[{"field":"upn"}]}"#,
        .missingField, "/columns/0"
      ),
      (
        #"{"format":"column-mapping","version":"1.0","columns":[{"header":1}]}"#,
        .wrongType, "/columns/0/header"
      ),
      (
        #"""
        {"format":"column-mapping","version":"1.0","columns":[{"header":"UPN"}],
        "questions":[{"code":"x","column":2}]}
        """#,
        .numberOutOfRange, "/questions/0/column"
      ),
      (#"{"format":"column-mapping","format":"column-mapping"}"#, .duplicateMember, ""),
    ] as [(String, JSONError.Code, String)]
  )
  func faults(text: String, code: JSONError.Code, pointer: String) {
    let error = #expect(throws: JSONError.self) { try mapping(text) }
    #expect(error?.code == code)
    #expect(error?.pointer == pointer)
  }
}
