// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Signal: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "method",
      "target",
      "status",
      "statement",
      "text",
      "adequacy",
      "value",
      "low",
      "high",
      "readings",
      "inputDigest",
      "producedBy",
      "isAIAssisted",
      "at",
    ],
    required: [0, 1, 3],
    codes: [3]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&method)
    case 2: try reader.read(&target)
    case 3: try reader.read(&status)
    case 4: try reader.read(&statement)
    case 5: try reader.read(&text)
    case 6: try reader.read(&adequacy)
    case 7: try reader.read(&value)
    case 8: try reader.read(&low)
    case 9: try reader.read(&high)
    case 10: try reader.read(&readings)
    case 11: try reader.read(&inputDigest)
    case 12: try reader.read(&producedBy)
    case 13: try reader.read(&isAIAssisted)
    case 14: try reader.read(&at)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(method, "method")
    writer.write(target, "target")
    writer.write(status, "status")
    writer.write(statement, "statement")
    writer.write(text, "text")
    writer.write(adequacy, "adequacy")
    writer.write(value, "value")
    writer.write(low, "low")
    writer.write(high, "high")
    writer.write(readings, "readings")
    writer.write(inputDigest, "inputDigest")
    writer.write(producedBy, "producedBy")
    writer.write(isAIAssisted, "isAIAssisted")
    writer.write(at, "at")
  }
}
