// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Proposal: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "action",
      "target",
      "text",
      "reason",
      "signals",
      "decisionPoint",
      "fromStrategy",
      "toStrategy",
      "producedBy",
      "isAIAssisted",
      "status",
      "at",
    ],
    required: [0, 1, 11],
    codes: [1, 11]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&action)
    case 2: try reader.read(&target)
    case 3: try reader.read(&text)
    case 4: try reader.read(&reason)
    case 5: try reader.read(&signals)
    case 6: try reader.read(&decisionPoint)
    case 7: try reader.read(&fromStrategy)
    case 8: try reader.read(&toStrategy)
    case 9: try reader.read(&producedBy)
    case 10: try reader.read(&isAIAssisted)
    case 11: try reader.read(&status)
    case 12: try reader.read(&at)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(action, "action")
    writer.write(target, "target")
    writer.write(text, "text")
    writer.write(reason, "reason")
    writer.write(signals, "signals")
    writer.write(decisionPoint, "decisionPoint")
    writer.write(fromStrategy, "fromStrategy")
    writer.write(toStrategy, "toStrategy")
    writer.write(producedBy, "producedBy")
    writer.write(isAIAssisted, "isAIAssisted")
    writer.write(status, "status")
    writer.write(at, "at")
  }
}
