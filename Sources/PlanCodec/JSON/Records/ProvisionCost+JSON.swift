// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension ProvisionCost: JSONRecord {
  static let members = MemberTable(
    [
      "currency",
      "hourlyRate",
      "weekly",
      "annual",
      "weeksPerYear",
      "fundingElement",
    ],
    required: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&currency)
    case 1: try reader.read(&hourlyRate)
    case 2: try reader.read(&weekly)
    case 3: try reader.read(&annual)
    case 4: try reader.read(&weeksPerYear)
    case 5: try reader.read(&fundingElement)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(currency, "currency")
    writer.write(hourlyRate, "hourlyRate")
    writer.write(weekly, "weekly")
    writer.write(annual, "annual")
    writer.write(weeksPerYear, "weeksPerYear")
    writer.write(fundingElement, "fundingElement")
  }
}
