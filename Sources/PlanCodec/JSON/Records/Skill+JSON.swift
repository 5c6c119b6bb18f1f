// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Skill: JSONRecord {
  static let members = MemberTable(
    [
      "verb",
      "object",
      "manner",
    ],
    required: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&verb)
    case 1: try reader.read(&object)
    case 2: try reader.read(&manner)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(verb, "verb")
    writer.write(object, "object")
    writer.write(manner, "manner")
  }
}
