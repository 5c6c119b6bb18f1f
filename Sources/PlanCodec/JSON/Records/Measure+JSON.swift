// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Measure: JSONRecord {
  static let members = MemberTable(
    [
      "tool",
      "unit",
      "direction",
      "frequency",
      "responsible",
      "kind",
      "standardError",
      "passMark",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&tool)
    case 1: try reader.read(&unit)
    case 2: try reader.read(&direction)
    case 3: try reader.read(&frequency)
    case 4: try reader.read(&responsible)
    case 5: try reader.read(&kind)
    case 6: try reader.read(&standardError)
    case 7: try reader.read(&passMark)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(tool, "tool")
    writer.write(unit, "unit")
    writer.write(direction, "direction")
    try writer.write(frequency, "frequency")
    writer.write(responsible, "responsible")
    writer.write(kind, "kind")
    writer.write(standardError, "standardError")
    writer.write(passMark, "passMark")
  }
}
