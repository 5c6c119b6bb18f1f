// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Aspiration: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "text",
      "speaker",
      "on",
    ],
    required: [0, 1, 2],
    codes: [2]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&text)
    case 2: try reader.read(&speaker)
    case 3: try reader.read(&on)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(text, "text")
    writer.write(speaker, "speaker")
    writer.write(on, "on")
  }
}
