// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension AttainmentLevel: JSONRecord {
  static let members = MemberTable(
    [
      "level",
      "descriptor",
      "anchor",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&level)
    case 1: try reader.read(&descriptor)
    case 2: try reader.read(&anchor)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(level, "level")
    writer.write(descriptor, "descriptor")
    writer.write(anchor, "anchor")
  }
}
