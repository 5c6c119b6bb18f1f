// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Decision: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "outcome",
      "decidedBy",
      "proposal",
      "target",
      "reason",
      "on",
      "at",
      "seen",
      "seenDigest",
      "seenAt",
      "changes",
      "nextOn",
      "confirmedBy",
      "supersedes",
    ],
    required: [0, 1, 2],
    codes: [1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&outcome)
    case 2: try reader.read(&decidedBy)
    case 3: try reader.read(&proposal)
    case 4: try reader.read(&target)
    case 5: try reader.read(&reason)
    case 6: try reader.read(&on)
    case 7: try reader.read(&at)
    case 8: try reader.read(&seen)
    case 9: try reader.read(&seenDigest)
    case 10: try reader.read(&seenAt)
    case 11: try reader.read(&changes)
    case 12: try reader.read(&nextOn)
    case 13: try reader.read(&confirmedBy)
    case 14: try reader.read(&supersedes)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(outcome, "outcome")
    writer.write(decidedBy, "decidedBy")
    writer.write(proposal, "proposal")
    writer.write(target, "target")
    writer.write(reason, "reason")
    writer.write(on, "on")
    writer.write(at, "at")
    writer.write(seen, "seen")
    writer.write(seenDigest, "seenDigest")
    writer.write(seenAt, "seenAt")
    writer.write(changes, "changes")
    writer.write(nextOn, "nextOn")
    writer.write(confirmedBy, "confirmedBy")
    writer.write(supersedes, "supersedes")
  }
}
