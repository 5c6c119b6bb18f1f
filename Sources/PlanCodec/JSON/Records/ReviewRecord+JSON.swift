// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension ReviewRecord: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "kind",
      "planned",
      "held",
      "cycle",
      "invited",
      "attended",
      "reported",
      "views",
      "progress",
      "impact",
      "nextSteps",
      "familyInformed",
      "nextReview",
      "annualReview",
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
    case 1: try reader.read(&kind)
    case 2: try reader.read(&planned)
    case 3: try reader.read(&held)
    case 4: try reader.read(&cycle)
    case 5: try reader.read(&invited)
    case 6: try reader.read(&attended)
    case 7: try reader.read(&reported)
    case 8: try reader.read(&views)
    case 9: try reader.read(&progress)
    case 10: try reader.read(&impact)
    case 11: try reader.read(&nextSteps)
    case 12: try reader.read(&familyInformed)
    case 13: try reader.read(&nextReview)
    case 14: try reader.read(&annualReview)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(kind, "kind")
    writer.write(planned, "planned")
    writer.write(held, "held")
    writer.write(cycle, "cycle")
    writer.write(invited, "invited")
    writer.write(attended, "attended")
    writer.write(reported, "reported")
    writer.write(views, "views")
    try writer.write(progress, "progress")
    writer.write(impact, "impact")
    writer.write(nextSteps, "nextSteps")
    writer.write(familyInformed, "familyInformed")
    writer.write(nextReview, "nextReview")
    try writer.write(annualReview, "annualReview")
  }
}
