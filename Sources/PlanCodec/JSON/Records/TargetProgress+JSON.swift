// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension TargetProgress: JSONRecord {
  static let members = MemberTable(
    [
      "target",
      "achievement",
      "text",
      "carryForward",
      "successor",
    ],
    required: [0, 1],
    codes: [1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&target)
    case 1: try reader.read(&achievement)
    case 2: try reader.read(&text)
    case 3: try reader.read(&carryForward)
    case 4: try reader.read(&successor)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(target, "target")
    writer.write(achievement, "achievement")
    writer.write(text, "text")
    writer.write(carryForward, "carryForward")
    writer.write(successor, "successor")
  }
}
