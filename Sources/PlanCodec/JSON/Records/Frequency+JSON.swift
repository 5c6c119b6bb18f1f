// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Frequency: JSONRecord {
  static let members = MemberTable(
    [
      "times",
      "period",
      "every",
      "text",
    ],
    required: [0, 1, 2],
    codes: [1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&times)
    case 1: try reader.read(&period)
    case 2: try reader.read(&every)
    case 3: try reader.read(&text)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(times, "times")
    writer.write(period, "period")
    writer.write(every, "every")
    writer.write(text, "text")
  }
}
