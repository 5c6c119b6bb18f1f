// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Milestone: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "on",
      "value",
      "text",
    ],
    required: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&on)
    case 2: try reader.read(&value)
    case 3: try reader.read(&text)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(on, "on")
    writer.write(value, "value")
    writer.write(text, "text")
  }
}
