// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension ConfidentialityLabel: JSONRecord {
  static let members = MemberTable(
    [
      "path",
      "sensitivity",
      "reason",
      "audience",
    ],
    required: [0, 1],
    codes: [1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&path)
    case 1: try reader.read(&sensitivity)
    case 2: try reader.read(&reason)
    case 3: try reader.read(&audience)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(path, "path")
    writer.write(sensitivity, "sensitivity")
    writer.write(reason, "reason")
    writer.write(audience, "audience")
  }
}
