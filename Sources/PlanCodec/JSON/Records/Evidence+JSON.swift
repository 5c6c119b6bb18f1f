// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Evidence: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "source",
      "text",
      "area",
      "tool",
      "on",
      "value",
      "outOf",
      "unit",
      "scores",
      "scale",
      "comparison",
      "recorder",
      "files",
    ],
    required: [0, 1],
    codes: [1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&source)
    case 2: try reader.read(&text)
    case 3: try reader.read(&area)
    case 4: try reader.read(&tool)
    case 5: try reader.read(&on)
    case 6: try reader.read(&value)
    case 7: try reader.read(&outOf)
    case 8: try reader.read(&unit)
    case 9: try reader.read(&scores)
    case 10: try reader.read(&scale)
    case 11: try reader.read(&comparison)
    case 12: try reader.read(&recorder)
    case 13: try reader.read(&files)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(source, "source")
    writer.write(text, "text")
    writer.write(area, "area")
    writer.write(tool, "tool")
    writer.write(on, "on")
    writer.write(value, "value")
    writer.write(outOf, "outOf")
    writer.write(unit, "unit")
    writer.write(scores, "scores")
    writer.write(scale, "scale")
    writer.write(comparison, "comparison")
    writer.write(recorder, "recorder")
    try writer.write(files, "files")
  }
}
