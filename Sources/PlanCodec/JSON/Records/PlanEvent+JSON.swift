// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension PlanEvent: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "kind",
      "on",
      "by",
      "text",
      "reason",
    ],
    required: [0, 1],
    codes: [1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&kind)
    case 2: try reader.read(&on)
    case 3: try reader.read(&by)
    case 4: try reader.read(&text)
    case 5: try reader.read(&reason)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(kind, "kind")
    writer.write(on, "on")
    writer.write(by, "by")
    writer.write(text, "text")
    writer.write(reason, "reason")
  }
}
