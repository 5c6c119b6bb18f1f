import PlanModel

/// A record of a single field, so that a value of any kind can be filled by itself.
struct OneField<Value: FieldValue>: PlanRecord {
  var value = Value.blank
  var unknownMembers = UnknownMembers()

  static var recordName: String { "OneField" }
  static var blank: OneField { OneField() }

  mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("value", .structure), &value)
  }
}
