// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Placement: JSONRecord {
  static let members = MemberTable(
    [
      "school",
      "urn",
      "laestab",
      "ukprn",
      "setting",
      "starts",
      "ends",
      "isInSENUnit",
      "isInResourcedProvision",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&school)
    case 1: try reader.read(&urn)
    case 2: try reader.read(&laestab)
    case 3: try reader.read(&ukprn)
    case 4: try reader.read(&setting)
    case 5: try reader.read(&starts)
    case 6: try reader.read(&ends)
    case 7: try reader.read(&isInSENUnit)
    case 8: try reader.read(&isInResourcedProvision)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(school, "school")
    writer.write(urn, "urn")
    writer.write(laestab, "laestab")
    writer.write(ukprn, "ukprn")
    writer.write(setting, "setting")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
    writer.write(isInSENUnit, "isInSENUnit")
    writer.write(isInResourcedProvision, "isInResourcedProvision")
  }
}
