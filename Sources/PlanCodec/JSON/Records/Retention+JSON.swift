// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Retention: JSONRecord {
  static let members = MemberTable(
    [
      "policy",
      "until",
      "isOnHold",
      "lawfulBasis",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&policy)
    case 1: try reader.read(&until)
    case 2: try reader.read(&isOnHold)
    case 3: try reader.read(&lawfulBasis)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(policy, "policy")
    writer.write(until, "until")
    writer.write(isOnHold, "isOnHold")
    writer.write(lawfulBasis, "lawfulBasis")
  }
}
