// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Strategy: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "text",
      "reason",
      "considerations",
      "evidenceBase",
      "technology",
      "label",
      "by",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&text)
    case 2: try reader.read(&reason)
    case 3: try reader.read(&considerations)
    case 4: try reader.read(&evidenceBase)
    case 5: try reader.read(&technology)
    case 6: try reader.read(&label)
    case 7: try reader.read(&by)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(text, "text")
    writer.write(reason, "reason")
    writer.write(considerations, "considerations")
    writer.write(evidenceBase, "evidenceBase")
    writer.write(technology, "technology")
    writer.write(label, "label")
    writer.write(by, "by")
  }
}
