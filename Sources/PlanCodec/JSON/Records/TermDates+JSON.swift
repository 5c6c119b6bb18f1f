// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension TermDates: JSONRecord {
  static let members = MemberTable(
    [
      "name",
      "start",
      "end",
    ],
    required: [1, 2]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&name)
    case 1: try reader.read(&start)
    case 2: try reader.read(&end)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(name, "name")
    writer.write(start, "start")
    writer.write(end, "end")
  }
}
