// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension AnnualReview: JSONRecord {
  static let members = MemberTable(
    [
      "noticeGiven",
      "papersCirculated",
      "adviceFrom",
      "recommendations",
      "differencesOfOpinion",
      "discussedAdulthood",
      "reportSent",
      "authorityDecision",
      "authorityDecided",
      "amendmentNotice",
      "finalPlanIssued",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&noticeGiven)
    case 1: try reader.read(&papersCirculated)
    case 2: try reader.read(&adviceFrom)
    case 3: try reader.read(&recommendations)
    case 4: try reader.read(&differencesOfOpinion)
    case 5: try reader.read(&discussedAdulthood)
    case 6: try reader.read(&reportSent)
    case 7: try reader.read(&authorityDecision)
    case 8: try reader.read(&authorityDecided)
    case 9: try reader.read(&amendmentNotice)
    case 10: try reader.read(&finalPlanIssued)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(noticeGiven, "noticeGiven")
    writer.write(papersCirculated, "papersCirculated")
    writer.write(adviceFrom, "adviceFrom")
    writer.write(recommendations, "recommendations")
    writer.write(differencesOfOpinion, "differencesOfOpinion")
    writer.write(discussedAdulthood, "discussedAdulthood")
    writer.write(reportSent, "reportSent")
    writer.write(authorityDecision, "authorityDecision")
    writer.write(authorityDecided, "authorityDecided")
    writer.write(amendmentNotice, "amendmentNotice")
    writer.write(finalPlanIssued, "finalPlanIssued")
  }
}
