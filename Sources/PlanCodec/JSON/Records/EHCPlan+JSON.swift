// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension EHCPlan: JSONRecord {
  static let members = MemberTable(
    [
      "authority",
      "requested",
      "draftServed",
      "finalIssued",
      "amended",
      "lastReviewMeeting",
      "lastReviewDecision",
      "ceased",
      "ceaseReason",
      "outcomes",
      "sections",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&authority)
    case 1: try reader.read(&requested)
    case 2: try reader.read(&draftServed)
    case 3: try reader.read(&finalIssued)
    case 4: try reader.read(&amended)
    case 5: try reader.read(&lastReviewMeeting)
    case 6: try reader.read(&lastReviewDecision)
    case 7: try reader.read(&ceased)
    case 8: try reader.read(&ceaseReason)
    case 9: try reader.read(&outcomes)
    case 10: try reader.read(&sections)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(authority, "authority")
    writer.write(requested, "requested")
    writer.write(draftServed, "draftServed")
    writer.write(finalIssued, "finalIssued")
    writer.write(amended, "amended")
    writer.write(lastReviewMeeting, "lastReviewMeeting")
    writer.write(lastReviewDecision, "lastReviewDecision")
    writer.write(ceased, "ceased")
    writer.write(ceaseReason, "ceaseReason")
    try writer.write(outcomes, "outcomes")
    try writer.write(sections, "sections")
  }
}
