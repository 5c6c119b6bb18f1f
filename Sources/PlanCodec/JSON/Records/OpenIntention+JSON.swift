// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension OpenIntention: JSONRecord {
  static let members = MemberTable(
    [
      "text",
      "noticing",
      "evidencePlan",
      "frequency",
      "observers",
      "engagementAreas",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&text)
    case 1: try reader.read(&noticing)
    case 2: try reader.read(&evidencePlan)
    case 3: try reader.read(&frequency)
    case 4: try reader.read(&observers)
    case 5: try reader.read(&engagementAreas)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(text, "text")
    writer.write(noticing, "noticing")
    writer.write(evidencePlan, "evidencePlan")
    try writer.write(frequency, "frequency")
    writer.write(observers, "observers")
    writer.write(engagementAreas, "engagementAreas")
  }
}
