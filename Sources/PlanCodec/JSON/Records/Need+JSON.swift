// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Need: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "area",
      "text",
      "otherAreas",
      "senType",
      "rank",
      "strengths",
      "impact",
      "evidence",
      "ehcSection",
      "alignments",
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
    case 1: try reader.read(&area)
    case 2: try reader.read(&text)
    case 3: try reader.read(&otherAreas)
    case 4: try reader.read(&senType)
    case 5: try reader.read(&rank)
    case 6: try reader.read(&strengths)
    case 7: try reader.read(&impact)
    case 8: try reader.read(&evidence)
    case 9: try reader.read(&ehcSection)
    case 10: try reader.read(&alignments)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(area, "area")
    writer.write(text, "text")
    writer.write(otherAreas, "otherAreas")
    writer.write(senType, "senType")
    writer.write(rank, "rank")
    writer.write(strengths, "strengths")
    writer.write(impact, "impact")
    writer.write(evidence, "evidence")
    writer.write(ehcSection, "ehcSection")
    try writer.write(alignments, "alignments")
  }
}
