import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Vectors of JSON texts")
struct JSONTextVectorTests {
  @Test("Each text is kept or refused as an unknown member of a plan too")
  func unknownMembers() throws {
    let vectors = try ConformanceFiles.vectors(of: "json-text.json")
    let wrong = vectors.filter { vector in
      guard let base64 = vector["input"]?["base64"]?.text,
        let text = Base64.bytes(of: base64)
      else { return true }
      return Self.isKept(text) != vector["expected"]?["accepted"]?.flag
    }
    // A member stands one level deeper than the outermost value.
    let ids = wrong.map { $0["title"]?.text ?? $0["id"]?.text }
    #expect(ids == Self.deepestTexts)
  }

  /// The texts that are as deep as a text may be, and too deep in a member.
  private static let deepestTexts = [
    "64 arrays in each other", "64 objects in each other",
    "arrays and objects, 64 in each other", "two arrays of depth 63 in one",
  ]

  /// Returns whether a plan with a text as the value of a member is read, and written with
  /// the same value.
  private static func isKept(_ text: [UInt8]) -> Bool {
    let start =
      #"{"format":"learning-plan","version":"1.0","id":"plan-1","pupil":"p-0417","#
      + #""kind":"senSupportPlan","lifecycle":"active","example.org/value":"#
    // A byte order mark may stand at the start of a text only, so it is not put inside.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let value = text.starts(with: mark) ? Array(text.dropFirst(mark.count)) : text
    let plan = Array(start.utf8) + value + [UInt8(ascii: "}")]
    let output = Asked(
      "plan.decode",
      ["base64": .string(Base64.text(of: plan)), "mode": "strict"]
    ).output
    guard output?["accepted"] == true, let canonical = output?["canonical"]?.text,
      let written = try? JSONValue(parsing: Base64.bytes(of: canonical) ?? [])
    else { return false }
    return written["example.org/value"] == (try? JSONValue(parsing: text))
  }
}
