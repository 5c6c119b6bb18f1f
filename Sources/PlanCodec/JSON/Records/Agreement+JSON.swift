// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Agreement: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "contributor",
      "response",
      "targets",
      "reason",
      "method",
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
    case 1: try reader.read(&contributor)
    case 2: try reader.read(&response)
    case 3: try reader.read(&targets)
    case 4: try reader.read(&reason)
    case 5: try reader.read(&method)
    case 6: try reader.read(&on)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(contributor, "contributor")
    writer.write(response, "response")
    writer.write(targets, "targets")
    writer.write(reason, "reason")
    writer.write(method, "method")
    writer.write(on, "on")
  }
}
