// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Outcome: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "text",
      "area",
      "needs",
      "aspiration",
      "ehcReference",
      "pathway",
      "by",
      "phase",
      "lifecycle",
      "achievement",
    ],
    required: [0, 1, 9, 10],
    codes: [9, 10]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&text)
    case 2: try reader.read(&area)
    case 3: try reader.read(&needs)
    case 4: try reader.read(&aspiration)
    case 5: try reader.read(&ehcReference)
    case 6: try reader.read(&pathway)
    case 7: try reader.read(&by)
    case 8: try reader.read(&phase)
    case 9: try reader.read(&lifecycle)
    case 10: try reader.read(&achievement)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(text, "text")
    writer.write(area, "area")
    writer.write(needs, "needs")
    writer.write(aspiration, "aspiration")
    writer.write(ehcReference, "ehcReference")
    writer.write(pathway, "pathway")
    writer.write(by, "by")
    writer.write(phase, "phase")
    writer.write(lifecycle, "lifecycle")
    writer.write(achievement, "achievement")
  }
}
