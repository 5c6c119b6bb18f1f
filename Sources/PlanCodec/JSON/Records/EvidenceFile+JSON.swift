// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension EvidenceFile: JSONRecord {
  static let members = MemberTable(
    [
      "title",
      "mediaType",
      "sha256",
      "byteCount",
      "location",
      "on",
      "mayBeShared",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&title)
    case 1: try reader.read(&mediaType)
    case 2: try reader.read(&sha256)
    case 3: try reader.read(&byteCount)
    case 4: try reader.read(&location)
    case 5: try reader.read(&on)
    case 6: try reader.read(&mayBeShared)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(title, "title")
    writer.write(mediaType, "mediaType")
    writer.write(sha256, "sha256")
    writer.write(byteCount, "byteCount")
    writer.write(location, "location")
    writer.write(on, "on")
    writer.write(mayBeShared, "mayBeShared")
  }
}
