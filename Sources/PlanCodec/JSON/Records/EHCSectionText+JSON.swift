// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension EHCSectionText: JSONRecord {
  static let members = MemberTable(
    [
      "section",
      "text",
    ],
    required: [0, 1],
    codes: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&section)
    case 1: try reader.read(&text)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(section, "section")
    writer.write(text, "text")
  }
}
