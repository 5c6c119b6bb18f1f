// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Provision: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "text",
      "difference",
      "needs",
      "outcomes",
      "deliveredBy",
      "role",
      "deliverer",
      "expertise",
      "groupSize",
      "minutes",
      "frequency",
      "weeks",
      "place",
      "starts",
      "ends",
      "ehcSection",
      "layer",
      "entry",
      "exit",
      "cost",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&text)
    case 2: try reader.read(&difference)
    case 3: try reader.read(&needs)
    case 4: try reader.read(&outcomes)
    case 5: try reader.read(&deliveredBy)
    case 6: try reader.read(&role)
    case 7: try reader.read(&deliverer)
    case 8: try reader.read(&expertise)
    case 9: try reader.read(&groupSize)
    case 10: try reader.read(&minutes)
    case 11: try reader.read(&frequency)
    case 12: try reader.read(&weeks)
    case 13: try reader.read(&place)
    case 14: try reader.read(&starts)
    case 15: try reader.read(&ends)
    case 16: try reader.read(&ehcSection)
    case 17: try reader.read(&layer)
    case 18: try reader.read(&entry)
    case 19: try reader.read(&exit)
    case 20: try reader.read(&cost)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(text, "text")
    writer.write(difference, "difference")
    writer.write(needs, "needs")
    writer.write(outcomes, "outcomes")
    writer.write(deliveredBy, "deliveredBy")
    writer.write(role, "role")
    writer.write(deliverer, "deliverer")
    writer.write(expertise, "expertise")
    writer.write(groupSize, "groupSize")
    writer.write(minutes, "minutes")
    try writer.write(frequency, "frequency")
    writer.write(weeks, "weeks")
    writer.write(place, "place")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
    writer.write(ehcSection, "ehcSection")
    writer.write(layer, "layer")
    writer.write(entry, "entry")
    writer.write(exit, "exit")
    try writer.write(cost, "cost")
  }
}
