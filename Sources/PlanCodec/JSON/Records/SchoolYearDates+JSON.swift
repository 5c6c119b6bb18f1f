// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension SchoolYearDates: JSONRecord {
  static let members = MemberTable(
    [
      "title",
      "terms",
      "closures",
      "inset",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&title)
    case 1: try reader.read(&terms)
    case 2: try reader.read(&closures)
    case 3: try reader.read(&inset)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(title, "title")
    try writer.write(terms, "terms")
    try writer.write(closures, "closures")
    writer.write(inset, "inset")
  }
}
