// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension MonitoringPlan: JSONRecord {
  static let members = MemberTable(
    [
      "measurement",
      "decisionCheck",
      "report",
      "formalReview",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&measurement)
    case 1: try reader.read(&decisionCheck)
    case 2: try reader.read(&report)
    case 3: try reader.read(&formalReview)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    try writer.write(measurement, "measurement")
    try writer.write(decisionCheck, "decisionCheck")
    try writer.write(report, "report")
    try writer.write(formalReview, "formalReview")
  }
}
