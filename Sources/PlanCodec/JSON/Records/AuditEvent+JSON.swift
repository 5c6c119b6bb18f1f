// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension AuditEvent: JSONRecord {
  static let members = MemberTable(
    [
      "action",
      "at",
      "by",
      "pupil",
      "plan",
      "recordVersion",
      "effectiveFrom",
      "reason",
      "before",
      "after",
      "scope",
      "erasedEntries",
    ],
    required: [0, 1, 2],
    codes: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&action)
    case 1: try reader.read(&at)
    case 2: try reader.read(&by)
    case 3: try reader.read(&pupil)
    case 4: try reader.read(&plan)
    case 5: try reader.read(&recordVersion)
    case 6: try reader.read(&effectiveFrom)
    case 7: try reader.read(&reason)
    case 8: try reader.read(&before)
    case 9: try reader.read(&after)
    case 10: try reader.read(&scope)
    case 11: try reader.read(&erasedEntries)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(action, "action")
    writer.write(at, "at")
    try writer.write(by, "by")
    writer.write(pupil, "pupil")
    writer.write(plan, "plan")
    writer.write(recordVersion, "recordVersion")
    writer.write(effectiveFrom, "effectiveFrom")
    writer.write(reason, "reason")
    writer.write(before, "before")
    writer.write(after, "after")
    writer.write(scope, "scope")
    writer.write(erasedEntries, "erasedEntries")
  }
}
