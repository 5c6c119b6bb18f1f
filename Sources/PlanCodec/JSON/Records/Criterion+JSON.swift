// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Criterion: JSONRecord {
  static let members = MemberTable(
    [
      "kind",
      "passes",
      "occasions",
      "percent",
      "value",
      "unit",
      "consecutive",
      "minimumAccuracy",
      "times",
      "period",
      "level",
      "scale",
      "maximumPrompts",
      "promptLevel",
      "settings",
      "people",
      "weeks",
      "text",
    ],
    required: [0],
    codes: [0]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&kind)
    case 1: try reader.read(&passes)
    case 2: try reader.read(&occasions)
    case 3: try reader.read(&percent)
    case 4: try reader.read(&value)
    case 5: try reader.read(&unit)
    case 6: try reader.read(&consecutive)
    case 7: try reader.read(&minimumAccuracy)
    case 8: try reader.read(&times)
    case 9: try reader.read(&period)
    case 10: try reader.read(&level)
    case 11: try reader.read(&scale)
    case 12: try reader.read(&maximumPrompts)
    case 13: try reader.read(&promptLevel)
    case 14: try reader.read(&settings)
    case 15: try reader.read(&people)
    case 16: try reader.read(&weeks)
    case 17: try reader.read(&text)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(kind, "kind")
    writer.write(passes, "passes")
    writer.write(occasions, "occasions")
    writer.write(percent, "percent")
    writer.write(value, "value")
    writer.write(unit, "unit")
    writer.write(consecutive, "consecutive")
    writer.write(minimumAccuracy, "minimumAccuracy")
    writer.write(times, "times")
    writer.write(period, "period")
    writer.write(level, "level")
    writer.write(scale, "scale")
    writer.write(maximumPrompts, "maximumPrompts")
    writer.write(promptLevel, "promptLevel")
    writer.write(settings, "settings")
    writer.write(people, "people")
    writer.write(weeks, "weeks")
    writer.write(text, "text")
  }
}
