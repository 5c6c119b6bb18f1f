// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Contact: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "name",
      "relation",
      "hasParentalResponsibility",
      "maySeePlan",
      "language",
      "needsInterpreter",
      "preferredFormat",
      "telephone",
      "email",
      "address",
    ],
    required: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&name)
    case 2: try reader.read(&relation)
    case 3: try reader.read(&hasParentalResponsibility)
    case 4: try reader.read(&maySeePlan)
    case 5: try reader.read(&language)
    case 6: try reader.read(&needsInterpreter)
    case 7: try reader.read(&preferredFormat)
    case 8: try reader.read(&telephone)
    case 9: try reader.read(&email)
    case 10: try reader.read(&address)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(name, "name")
    writer.write(relation, "relation")
    writer.write(hasParentalResponsibility, "hasParentalResponsibility")
    writer.write(maySeePlan, "maySeePlan")
    writer.write(language, "language")
    writer.write(needsInterpreter, "needsInterpreter")
    writer.write(preferredFormat, "preferredFormat")
    writer.write(telephone, "telephone")
    writer.write(email, "email")
    writer.write(address, "address")
  }
}
