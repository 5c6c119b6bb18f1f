// Made by `swift run format-generator` from the fields of the record; not to be edited.

import PlanModel

extension DecisionPoint: JSONRecord {
  static let members = MemberTable(
    [
      "id",
      "conditions",
      "combination",
      "proposes",
      "fromStrategy",
      "toStrategy",
      "text",
      "agreedBy",
      "agreedOn",
    ],
    required: [0, 2, 3],
    codes: [2, 3]
  )

  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault) {
    switch position {
    case 0: try reader.read(&id)
    case 1: try reader.read(&conditions)
    case 2: try reader.read(&combination)
    case 3: try reader.read(&proposes)
    case 4: try reader.read(&fromStrategy)
    case 5: try reader.read(&toStrategy)
    case 6: try reader.read(&text)
    case 7: try reader.read(&agreedBy)
    case 8: try reader.read(&agreedOn)
    default: break
    }
  }

  func writeMembers(to writer: inout JSONWriter) throws(JSONError) {
    writer.write(id, "id")
    try writer.write(conditions, "conditions")
    writer.write(combination, "combination")
    writer.write(proposes, "proposes")
    writer.write(fromStrategy, "fromStrategy")
    writer.write(toStrategy, "toStrategy")
    writer.write(text, "text")
    writer.write(agreedBy, "agreedBy")
    writer.write(agreedOn, "agreedOn")
  }
}
