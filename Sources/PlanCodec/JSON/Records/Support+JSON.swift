// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Support: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "text",
      "barrier",
      "considerations",
      "scope",
      "construct",
      "fading",
      "layer",
      "starts",
      "ends",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&text)
    case 2: try reader.read(&barrier)
    case 3: try reader.read(&considerations)
    case 4: try reader.read(&scope)
    case 5: try reader.read(&construct)
    case 6: try reader.read(&fading)
    case 7: try reader.read(&layer)
    case 8: try reader.read(&starts)
    case 9: try reader.read(&ends)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(text, "text")
    writer.write(barrier, "barrier")
    writer.write(considerations, "considerations")
    writer.write(scope, "scope")
    writer.write(construct, "construct")
    writer.write(fading, "fading")
    writer.write(layer, "layer")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
  }
}
