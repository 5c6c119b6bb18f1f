// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Amendment: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "reason",
      "on",
      "by",
      "paths",
      "fromVersion",
      "toVersion",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&reason)
    case 2: try reader.read(&on)
    case 3: try reader.read(&by)
    case 4: try reader.read(&paths)
    case 5: try reader.read(&fromVersion)
    case 6: try reader.read(&toVersion)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(reason, "reason")
    writer.write(on, "on")
    writer.write(by, "by")
    writer.write(paths, "paths")
    writer.write(fromVersion, "fromVersion")
    writer.write(toVersion, "toVersion")
  }
}
