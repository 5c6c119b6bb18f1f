// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension StyleChoice: JSONRecord {
  static let members = MemberTable(
    [
      "style",
      "reason",
      "decidedBy",
      "on",
    ],
    required: [0],
    codes: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&style)
    case 1: try reader.read(&reason)
    case 2: try reader.read(&decidedBy)
    case 3: try reader.read(&on)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(style, "style")
    writer.write(reason, "reason")
    writer.write(decidedBy, "decidedBy")
    writer.write(on, "on")
  }
}
