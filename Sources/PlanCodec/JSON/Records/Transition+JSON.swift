// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Transition: JSONRecord {
  static let members = MemberTable(
    [
      "kind",
      "from",
      "to",
      "on",
      "handover",
      "visits",
      "travel",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&kind)
    case 1: try reader.read(&from)
    case 2: try reader.read(&to)
    case 3: try reader.read(&on)
    case 4: try reader.read(&handover)
    case 5: try reader.read(&visits)
    case 6: try reader.read(&travel)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(kind, "kind")
    writer.write(from, "from")
    writer.write(to, "to")
    writer.write(on, "on")
    writer.write(handover, "handover")
    writer.write(visits, "visits")
    writer.write(travel, "travel")
  }
}
