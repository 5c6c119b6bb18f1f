// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Responsibility: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "text",
      "contributor",
      "at",
      "by",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&text)
    case 2: try reader.read(&contributor)
    case 3: try reader.read(&at)
    case 4: try reader.read(&by)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(text, "text")
    writer.write(contributor, "contributor")
    writer.write(at, "at")
    writer.write(by, "by")
  }
}
