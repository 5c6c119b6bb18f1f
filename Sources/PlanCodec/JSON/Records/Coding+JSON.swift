// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Coding: JSONRecord {
  static let members = MemberTable(
    [
      "system",
      "code",
      "display",
      "version",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&system)
    case 1: try reader.read(&code)
    case 2: try reader.read(&display)
    case 3: try reader.read(&version)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(system, "system")
    writer.write(code, "code")
    writer.write(display, "display")
    writer.write(version, "version")
  }
}
