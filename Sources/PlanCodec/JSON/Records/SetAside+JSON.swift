// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension SetAside: JSONRecord {
  static let members = MemberTable(
    [
      "rule",
      "path",
      "reason",
      "by",
      "on",
    ],
    required: [0, 1, 2]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&rule)
    case 1: try reader.read(&path)
    case 2: try reader.read(&reason)
    case 3: try reader.read(&by)
    case 4: try reader.read(&on)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(rule, "rule")
    writer.write(path, "path")
    writer.write(reason, "reason")
    writer.write(by, "by")
    writer.write(on, "on")
  }
}
