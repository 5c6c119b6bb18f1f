// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension SharingGrant: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "recipient",
      "purpose",
      "scope",
      "basis",
      "starts",
      "ends",
      "grantedBy",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&recipient)
    case 2: try reader.read(&purpose)
    case 3: try reader.read(&scope)
    case 4: try reader.read(&basis)
    case 5: try reader.read(&starts)
    case 6: try reader.read(&ends)
    case 7: try reader.read(&grantedBy)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(recipient, "recipient")
    writer.write(purpose, "purpose")
    writer.write(scope, "scope")
    writer.write(basis, "basis")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
    writer.write(grantedBy, "grantedBy")
  }
}
