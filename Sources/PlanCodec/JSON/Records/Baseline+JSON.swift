// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Baseline: JSONRecord {
  static let members = MemberTable(
    [
      "value",
      "unit",
      "outOf",
      "scores",
      "method",
      "on",
      "text",
      "evidence",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&value)
    case 1: try reader.read(&unit)
    case 2: try reader.read(&outOf)
    case 3: try reader.read(&scores)
    case 4: try reader.read(&method)
    case 5: try reader.read(&on)
    case 6: try reader.read(&text)
    case 7: try reader.read(&evidence)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(value, "value")
    writer.write(unit, "unit")
    writer.write(outOf, "outOf")
    writer.write(scores, "scores")
    writer.write(method, "method")
    writer.write(on, "on")
    writer.write(text, "text")
    writer.write(evidence, "evidence")
  }
}
