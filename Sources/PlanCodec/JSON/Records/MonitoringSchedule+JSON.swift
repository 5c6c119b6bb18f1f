// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension MonitoringSchedule: JSONRecord {
  static let members = MemberTable(
    [
      "frequency",
      "days",
      "responsible",
      "text",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&frequency)
    case 1: try reader.read(&days)
    case 2: try reader.read(&responsible)
    case 3: try reader.read(&text)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    try writer.write(frequency, "frequency")
    writer.write(days, "days")
    writer.write(responsible, "responsible")
    writer.write(text, "text")
  }
}
