// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension DecisionCondition: JSONRecord {
  static let members = MemberTable(
    [
      "metric",
      "statistic",
      "comparison",
      "value",
      "atWeek",
      "on",
      "minimumReadings",
      "occasions",
    ],
    required: [0, 1, 2, 3],
    codes: [0, 1, 2]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&metric)
    case 1: try reader.read(&statistic)
    case 2: try reader.read(&comparison)
    case 3: try reader.read(&value)
    case 4: try reader.read(&atWeek)
    case 5: try reader.read(&on)
    case 6: try reader.read(&minimumReadings)
    case 7: try reader.read(&occasions)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(metric, "metric")
    writer.write(statistic, "statistic")
    writer.write(comparison, "comparison")
    writer.write(value, "value")
    writer.write(atWeek, "atWeek")
    writer.write(on, "on")
    writer.write(minimumReadings, "minimumReadings")
    writer.write(occasions, "occasions")
  }
}
