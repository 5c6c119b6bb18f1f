// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension LearningPlan: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "pupil",
      "kind",
      "title",
      "starts",
      "ends",
      "academicYear",
      "cycle",
      "lifecycle",
      "previousPlan",
      "versionName",
      "styleChoice",
      "contributors",
      "profile",
      "voices",
      "uniqueProfile",
      "context",
      "evidence",
      "needs",
      "areasWithoutNeed",
      "aspirations",
      "outcomes",
      "targets",
      "strategies",
      "supports",
      "provision",
      "deliveredSessions",
      "adjustments",
      "responsibilities",
      "monitoring",
      "readings",
      "signals",
      "proposals",
      "decisions",
      "reviews",
      "agreements",
      "amendments",
      "events",
      "transition",
      "setAsides",
      "labels",
      "provenance",
      "sharing",
      "retention",
      "files",
    ],
    required: [0, 1, 2, 8],
    codes: [2, 8]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&pupil)
    case 2: try reader.read(&kind)
    case 3: try reader.read(&title)
    case 4: try reader.read(&starts)
    case 5: try reader.read(&ends)
    case 6: try reader.read(&academicYear)
    case 7: try reader.read(&cycle)
    case 8: try reader.read(&lifecycle)
    case 9: try reader.read(&previousPlan)
    case 10: try reader.read(&versionName)
    case 11: try reader.read(&styleChoice)
    case 12: try reader.read(&contributors)
    case 13: try reader.read(&profile)
    case 14: try reader.read(&voices)
    case 15: try reader.read(&uniqueProfile)
    case 16: try reader.read(&context)
    case 17: try reader.read(&evidence)
    case 18: try reader.read(&needs)
    case 19: try reader.read(&areasWithoutNeed)
    case 20: try reader.read(&aspirations)
    case 21: try reader.read(&outcomes)
    case 22: try reader.read(&targets)
    case 23: try reader.read(&strategies)
    case 24: try reader.read(&supports)
    case 25: try reader.read(&provision)
    case 26: try reader.read(&deliveredSessions)
    case 27: try reader.read(&adjustments)
    case 28: try reader.read(&responsibilities)
    case 29: try reader.read(&monitoring)
    case 30: try reader.read(&readings)
    case 31: try reader.read(&signals)
    case 32: try reader.read(&proposals)
    case 33: try reader.read(&decisions)
    case 34: try reader.read(&reviews)
    case 35: try reader.read(&agreements)
    case 36: try reader.read(&amendments)
    case 37: try reader.read(&events)
    case 38: try reader.read(&transition)
    case 39: try reader.read(&setAsides)
    case 40: try reader.read(&labels)
    case 41: try reader.read(&provenance)
    case 42: try reader.read(&sharing)
    case 43: try reader.read(&retention)
    case 44: try reader.read(&files)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(pupil, "pupil")
    writer.write(kind, "kind")
    writer.write(title, "title")
    writer.write(starts, "starts")
    writer.write(ends, "ends")
    writer.write(academicYear, "academicYear")
    writer.write(cycle, "cycle")
    writer.write(lifecycle, "lifecycle")
    writer.write(previousPlan, "previousPlan")
    writer.write(versionName, "versionName")
    try writer.write(styleChoice, "styleChoice")
    try writer.write(contributors, "contributors")
    try writer.write(profile, "profile")
    try writer.write(voices, "voices")
    try writer.write(uniqueProfile, "uniqueProfile")
    try writer.write(context, "context")
    try writer.write(evidence, "evidence")
    try writer.write(needs, "needs")
    writer.write(areasWithoutNeed, "areasWithoutNeed")
    try writer.write(aspirations, "aspirations")
    try writer.write(outcomes, "outcomes")
    try writer.write(targets, "targets")
    try writer.write(strategies, "strategies")
    try writer.write(supports, "supports")
    try writer.write(provision, "provision")
    try writer.write(deliveredSessions, "deliveredSessions")
    try writer.write(adjustments, "adjustments")
    try writer.write(responsibilities, "responsibilities")
    try writer.write(monitoring, "monitoring")
    try writer.write(readings, "readings")
    try writer.write(signals, "signals")
    try writer.write(proposals, "proposals")
    try writer.write(decisions, "decisions")
    try writer.write(reviews, "reviews")
    try writer.write(agreements, "agreements")
    try writer.write(amendments, "amendments")
    try writer.write(events, "events")
    try writer.write(transition, "transition")
    try writer.write(setAsides, "setAsides")
    try writer.write(labels, "labels")
    try writer.write(provenance, "provenance")
    try writer.write(sharing, "sharing")
    try writer.write(retention, "retention")
    try writer.write(files, "files")
  }
}
