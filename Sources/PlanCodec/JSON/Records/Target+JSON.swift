// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Target: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "text",
      "style",
      "areas",
      "pathway",
      "skill",
      "condition",
      "criterion",
      "measure",
      "baseline",
      "goal",
      "starts",
      "due",
      "duePrecision",
      "dueText",
      "reviewOn",
      "soThat",
      "pupilWords",
      "intention",
      "attainmentLevels",
      "attainmentBaseline",
      "importance",
      "difficulty",
      "needs",
      "outcomes",
      "ehcOutcome",
      "provision",
      "strategies",
      "supports",
      "voices",
      "milestones",
      "decisionPoints",
      "monitoring",
      "lead",
      "lifecycle",
      "achievement",
      "previousTarget",
      "carriedForward",
      "alignments",
      "files",
    ],
    required: [0, 2, 34, 35],
    codes: [2, 34, 35]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&text)
    case 2: try reader.read(&style)
    case 3: try reader.read(&areas)
    case 4: try reader.read(&pathway)
    case 5: try reader.read(&skill)
    case 6: try reader.read(&condition)
    case 7: try reader.read(&criterion)
    case 8: try reader.read(&measure)
    case 9: try reader.read(&baseline)
    case 10: try reader.read(&goal)
    case 11: try reader.read(&starts)
    case 12: try reader.read(&due)
    case 13: try reader.read(&duePrecision)
    case 14: try reader.read(&dueText)
    case 15: try reader.read(&reviewOn)
    case 16: try reader.read(&soThat)
    case 17: try reader.read(&pupilWords)
    case 18: try reader.read(&intention)
    case 19: try reader.read(&attainmentLevels)
    case 20: try reader.read(&attainmentBaseline)
    case 21: try reader.read(&importance)
    case 22: try reader.read(&difficulty)
    case 23: try reader.read(&needs)
    case 24: try reader.read(&outcomes)
    case 25: try reader.read(&ehcOutcome)
    case 26: try reader.read(&provision)
    case 27: try reader.read(&strategies)
    case 28: try reader.read(&supports)
    case 29: try reader.read(&voices)
    case 30: try reader.read(&milestones)
    case 31: try reader.read(&decisionPoints)
    case 32: try reader.read(&monitoring)
    case 33: try reader.read(&lead)
    case 34: try reader.read(&lifecycle)
    case 35: try reader.read(&achievement)
    case 36: try reader.read(&previousTarget)
    case 37: try reader.read(&carriedForward)
    case 38: try reader.read(&alignments)
    case 39: try reader.read(&files)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    writer.write(text, "text")
    writer.write(style, "style")
    writer.write(areas, "areas")
    writer.write(pathway, "pathway")
    try writer.write(skill, "skill")
    writer.write(condition, "condition")
    try writer.write(criterion, "criterion")
    try writer.write(measure, "measure")
    try writer.write(baseline, "baseline")
    writer.write(goal, "goal")
    writer.write(starts, "starts")
    writer.write(due, "due")
    writer.write(duePrecision, "duePrecision")
    writer.write(dueText, "dueText")
    writer.write(reviewOn, "reviewOn")
    writer.write(soThat, "soThat")
    writer.write(pupilWords, "pupilWords")
    try writer.write(intention, "intention")
    try writer.write(attainmentLevels, "attainmentLevels")
    writer.write(attainmentBaseline, "attainmentBaseline")
    writer.write(importance, "importance")
    writer.write(difficulty, "difficulty")
    writer.write(needs, "needs")
    writer.write(outcomes, "outcomes")
    writer.write(ehcOutcome, "ehcOutcome")
    writer.write(provision, "provision")
    writer.write(strategies, "strategies")
    writer.write(supports, "supports")
    writer.write(voices, "voices")
    try writer.write(milestones, "milestones")
    try writer.write(decisionPoints, "decisionPoints")
    try writer.write(monitoring, "monitoring")
    writer.write(lead, "lead")
    writer.write(lifecycle, "lifecycle")
    writer.write(achievement, "achievement")
    writer.write(previousTarget, "previousTarget")
    writer.write(carriedForward, "carriedForward")
    try writer.write(alignments, "alignments")
    try writer.write(files, "files")
  }
}
