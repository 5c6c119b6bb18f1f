import PlanModel

/// Takes away the members that a record does not know, at every depth.
struct UnknownMemberRemover: DeepVisitor {
  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.unknownMembers = UnknownMembers()
    record.visitFields(&self)
  }
}
