// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Adjustment: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "kind",
      "text",
      "appliesTo",
      "evidence",
      "reference",
      "starts",
      "ends",
    ],
    required: [0, 1, 2],
    codes: [1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&kind)
    case 2: try reader.read(&text)
    case 3: try reader.read(&appliesTo)
    case 4: try reader.read(&evidence)
    case 5: try reader.read(&reference)
    case 6: try reader.read(&starts)
    case 7: try reader.read(&ends)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(kind, "kind")
    writer.write(text, "text")
    writer.write(appliesTo, "appliesTo")
    writer.write(evidence, "evidence")
    writer.write(reference, "reference")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
  }
}
