// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension EHCOutcome: JSONRecord {
  static let members = MemberTable(
    [
      "reference",
      "text",
      "pathway",
      "by",
    ],
    required: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&reference)
    case 1: try reader.read(&text)
    case 2: try reader.read(&pathway)
    case 3: try reader.read(&by)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(reference, "reference")
    writer.write(text, "text")
    writer.write(pathway, "pathway")
    writer.write(by, "by")
  }
}
