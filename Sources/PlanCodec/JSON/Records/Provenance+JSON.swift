// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Provenance: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "path",
      "author",
      "source",
      "software",
      "isAIAssisted",
      "confidence",
      "confirmedBy",
      "at",
    ],
    required: [0, 1]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&path)
    case 2: try reader.read(&author)
    case 3: try reader.read(&source)
    case 4: try reader.read(&software)
    case 5: try reader.read(&isAIAssisted)
    case 6: try reader.read(&confidence)
    case 7: try reader.read(&confirmedBy)
    case 8: try reader.read(&at)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(path, "path")
    writer.write(author, "author")
    writer.write(source, "source")
    writer.write(software, "software")
    writer.write(isAIAssisted, "isAIAssisted")
    writer.write(confidence, "confidence")
    writer.write(confirmedBy, "confirmedBy")
    writer.write(at, "at")
  }
}
