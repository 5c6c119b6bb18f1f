// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension PlanBundle: JSONRecord {
  static let members = MemberTable(
    [
      "pupils",
      "plans",
      "sender",
      "made",
      "purpose",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&pupils)
    case 1: try reader.read(&plans)
    case 2: try reader.read(&sender)
    case 3: try reader.read(&made)
    case 4: try reader.read(&purpose)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    try writer.write(pupils, "pupils")
    try writer.write(plans, "plans")
    writer.write(sender, "sender")
    writer.write(made, "made")
    writer.write(purpose, "purpose")
  }
}
