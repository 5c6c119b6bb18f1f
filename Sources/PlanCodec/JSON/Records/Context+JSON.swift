// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Context: JSONRecord {
  static let members = MemberTable(
    [
      "history",
      "culturalBackground",
      "linguisticBackground",
      "homeCircumstances",
      "attendance",
      "exclusions",
      "health",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&history)
    case 1: try reader.read(&culturalBackground)
    case 2: try reader.read(&linguisticBackground)
    case 3: try reader.read(&homeCircumstances)
    case 4: try reader.read(&attendance)
    case 5: try reader.read(&exclusions)
    case 6: try reader.read(&health)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(history, "history")
    writer.write(culturalBackground, "culturalBackground")
    writer.write(linguisticBackground, "linguisticBackground")
    writer.write(homeCircumstances, "homeCircumstances")
    writer.write(attendance, "attendance")
    writer.write(exclusions, "exclusions")
    writer.write(health, "health")
  }
}
