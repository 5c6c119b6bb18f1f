// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension DeliveredSession: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "provision",
      "on",
      "status",
      "minutes",
      "deliveredBy",
      "reason",
    ],
    required: [0, 1, 2, 3],
    codes: [3]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&provision)
    case 2: try reader.read(&on)
    case 3: try reader.read(&status)
    case 4: try reader.read(&minutes)
    case 5: try reader.read(&deliveredBy)
    case 6: try reader.read(&reason)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(provision, "provision")
    writer.write(on, "on")
    writer.write(status, "status")
    writer.write(minutes, "minutes")
    writer.write(deliveredBy, "deliveredBy")
    writer.write(reason, "reason")
  }
}
