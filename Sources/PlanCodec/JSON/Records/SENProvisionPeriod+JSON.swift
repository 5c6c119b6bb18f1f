// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension SENProvisionPeriod: JSONRecord {
  static let members = MemberTable(
    [
      "provision",
      "starts",
      "ends",
    ],
    required: [0],
    codes: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&provision)
    case 1: try reader.read(&starts)
    case 2: try reader.read(&ends)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(provision, "provision")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
  }
}
