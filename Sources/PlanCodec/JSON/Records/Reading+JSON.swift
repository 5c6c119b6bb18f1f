// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Reading: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "target",
      "on",
      "value",
      "outOf",
      "unit",
      "probe",
      "strand",
      "text",
      "gap",
      "accuracy",
      "prompts",
      "promptLevel",
      "isPass",
      "setting",
      "phase",
      "engagementAreas",
      "recorder",
      "recordedBy",
      "supersedes",
      "files",
    ],
    required: [0, 2]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&target)
    case 2: try reader.read(&on)
    case 3: try reader.read(&value)
    case 4: try reader.read(&outOf)
    case 5: try reader.read(&unit)
    case 6: try reader.read(&probe)
    case 7: try reader.read(&strand)
    case 8: try reader.read(&text)
    case 9: try reader.read(&gap)
    case 10: try reader.read(&accuracy)
    case 11: try reader.read(&prompts)
    case 12: try reader.read(&promptLevel)
    case 13: try reader.read(&isPass)
    case 14: try reader.read(&setting)
    case 15: try reader.read(&phase)
    case 16: try reader.read(&engagementAreas)
    case 17: try reader.read(&recorder)
    case 18: try reader.read(&recordedBy)
    case 19: try reader.read(&supersedes)
    case 20: try reader.read(&files)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(target, "target")
    writer.write(on, "on")
    writer.write(value, "value")
    writer.write(outOf, "outOf")
    writer.write(unit, "unit")
    writer.write(probe, "probe")
    writer.write(strand, "strand")
    writer.write(text, "text")
    writer.write(gap, "gap")
    writer.write(accuracy, "accuracy")
    writer.write(prompts, "prompts")
    writer.write(promptLevel, "promptLevel")
    writer.write(isPass, "isPass")
    writer.write(setting, "setting")
    writer.write(phase, "phase")
    writer.write(engagementAreas, "engagementAreas")
    writer.write(recorder, "recorder")
    writer.write(recordedBy, "recordedBy")
    writer.write(supersedes, "supersedes")
    try writer.write(files, "files")
  }
}
