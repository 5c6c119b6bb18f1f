// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension StoreActor: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "kind",
      "role",
      "purpose",
    ],
    required: [0, 1, 2, 3],
    codes: [1, 2]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&kind)
    case 2: try reader.read(&role)
    case 3: try reader.read(&purpose)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(kind, "kind")
    writer.write(role, "role")
    writer.write(purpose, "purpose")
  }
}
