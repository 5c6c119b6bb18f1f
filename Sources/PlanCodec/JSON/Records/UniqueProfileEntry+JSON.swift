// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension UniqueProfileEntry: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "strand",
      "text",
      "starts",
      "ends",
      "recorder",
      "files",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&strand)
    case 2: try reader.read(&text)
    case 3: try reader.read(&starts)
    case 4: try reader.read(&ends)
    case 5: try reader.read(&recorder)
    case 6: try reader.read(&files)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(strand, "strand")
    writer.write(text, "text")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
    writer.write(recorder, "recorder")
    try writer.write(files, "files")
  }
}
