// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Voice: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "speaker",
      "text",
      "topic",
      "medium",
      "contributor",
      "scribe",
      "language",
      "on",
      "targets",
      "reasonMissing",
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
    case 1: try reader.read(&speaker)
    case 2: try reader.read(&text)
    case 3: try reader.read(&topic)
    case 4: try reader.read(&medium)
    case 5: try reader.read(&contributor)
    case 6: try reader.read(&scribe)
    case 7: try reader.read(&language)
    case 8: try reader.read(&on)
    case 9: try reader.read(&targets)
    case 10: try reader.read(&reasonMissing)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(speaker, "speaker")
    writer.write(text, "text")
    writer.write(topic, "topic")
    writer.write(medium, "medium")
    writer.write(contributor, "contributor")
    writer.write(scribe, "scribe")
    writer.write(language, "language")
    writer.write(on, "on")
    writer.write(targets, "targets")
    writer.write(reasonMissing, "reasonMissing")
  }
}
