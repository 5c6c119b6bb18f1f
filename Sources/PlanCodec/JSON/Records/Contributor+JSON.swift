// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Contributor: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "role",
      "name",
      "organisation",
      "qualification",
      "contact",
      "starts",
      "ends",
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
    case 1: try reader.read(&role)
    case 2: try reader.read(&name)
    case 3: try reader.read(&organisation)
    case 4: try reader.read(&qualification)
    case 5: try reader.read(&contact)
    case 6: try reader.read(&starts)
    case 7: try reader.read(&ends)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(role, "role")
    writer.write(name, "name")
    writer.write(organisation, "organisation")
    writer.write(qualification, "qualification")
    writer.write(contact, "contact")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
  }
}
