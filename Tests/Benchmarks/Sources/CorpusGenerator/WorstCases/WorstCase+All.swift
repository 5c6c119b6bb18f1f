extension WorstCase {
  /// Every family.
  public static let all = strings + structures + faults

  private static let strings: [WorstCase] = [
    .repeating("plain text", #""title":""#, "abcdefgh", "\""),
    .repeating("quotes", #""title":""#, #"\""#, "\""),
    .repeating("short escapes", #""title":""#, #"\n\\\t\/"#, "\""),
    .repeating("unicode escapes", #""title":""#, #"\u00e9"#, "\""),
    .repeating("surrogate pairs", #""title":""#, #"\ud83d\ude00"#, "\""),
    .repeating("combining marks", #""title":"e"#, "\u{301}\u{323}", "\""),
    .repeating("joined emoji", #""title":""#, "\u{1F469}\u{200D}", "\""),
    .repeating("flags", #""title":""#, "\u{1F1EC}\u{1F1E7}", "\""),
    .repeating("short strings", #""profile":{"strengths":["#, #""a","#, "]}"),
    .repeating("empty strings", #""profile":{"strengths":["#, #""","#, "]}"),
    .repeating("escaped names", "", #""\u0074itle":"a","#, ""),
  ]

  private static let structures: [WorstCase] = [
    .repeating("spaces", "", " ", #""title":"a""#),
    .repeating("empty lists", #""x":["#, "[],", "]"),
    .repeating("empty records", #""readings":["#, "{},", "]"),
    .repeating(
      "nested lists",
      #""x":["#,
      String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + ",",
      "]"
    ),
    .repeating("too deep", #""x":"#, "[", ""),
    .repeating("too deep objects", #""x":"#, #"{"a":"#, ""),
    .repeating("digits", #""x":1"#, "9", ""),
    .repeating("zeros after the point", #""x":0."#, "0", "1"),
    .repeating("digits of a field", #""cycle":1"#, "9", ""),
    .repeating("powers of ten", #""x":["#, "1e-9,", "]"),
    .repeating(
      "fields in reverse",
      #""readings":["#,
      #"{"text":"a","value":1,"on":"2026-09-01","target":"t","id":"r"},"#,
      "]"
    ),
    .counting("unknown members", "", { #""x\#($0)":1,"# }, ""),
    .counting("unknown members of records", #""readings":["#, Self.strange, "]"),
  ]

  private static let faults: [WorstCase] = [
    .repeating("the same field", "", #""title":"a","#, ""),
    .repeating("the same unknown member", "", #""x":1,"#, ""),
    .repeating("wrong days", #""evidence":["#, #"{"id":"e","on":"2026-02-30"},"#, "]"),
    .repeating("wrong types", #""readings":["#, "1,", "]"),
    .repeating("missing fields", #""targets":["#, #"{"text":"a"},"#, "]"),
    .repeating("faults on many lines", #""readings":["#, "{}\n,", "]"),
    .repeating("lone surrogates", #""title":""#, #"\ud83d"#, "\""),
    .repeating("unended text", #""title":""#, "a", ""),
    .repeating("control characters", #""title":""#, "\u{1}", "\""),
    .repeating("null bytes", "", "\u{0}", ""),
  ]

  /// Returns a reading with many members that no version of the format knows.
  private static func strange(_ place: Int) -> String {
    let members = (0..<20).map { #""x\#($0)":\#(place),"# }.joined()
    return #"{"id":"r","on":"2026-09-01",\#(members)"y":0},"#
  }
}
