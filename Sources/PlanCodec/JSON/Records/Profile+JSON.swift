// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension Profile: JSONRecord {
  static let members = MemberTable(
    [
      "strengths",
      "interests",
      "likedAndAdmired",
      "importantToPupil",
      "howToSupport",
      "communication",
      "whatWorks",
      "whatDoesNotWork",
      "asOf",
    ],
    required: []
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&strengths)
    case 1: try reader.read(&interests)
    case 2: try reader.read(&likedAndAdmired)
    case 3: try reader.read(&importantToPupil)
    case 4: try reader.read(&howToSupport)
    case 5: try reader.read(&communication)
    case 6: try reader.read(&whatWorks)
    case 7: try reader.read(&whatDoesNotWork)
    case 8: try reader.read(&asOf)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(strengths, "strengths")
    writer.write(interests, "interests")
    writer.write(likedAndAdmired, "likedAndAdmired")
    writer.write(importantToPupil, "importantToPupil")
    writer.write(howToSupport, "howToSupport")
    writer.write(communication, "communication")
    writer.write(whatWorks, "whatWorks")
    writer.write(whatDoesNotWork, "whatDoesNotWork")
    writer.write(asOf, "asOf")
  }
}
