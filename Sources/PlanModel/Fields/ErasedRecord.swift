/// A record without its type, for what works on the fields of every kind of record.
///
/// Generic code is compiled anew for each type that it is called with, and there are many
/// kinds of record. What is done to a record behind its protocol is compiled once.
struct ErasedRecord {
  private(set) var record: any PlanRecord

  @inline(never)
  init(_ record: some PlanRecord) {
    self.record = record
  }

  /// Shows the record to a visitor, as if it stood in another record.
  mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try record.accept(&visitor)
  }

  /// Shows the fields of the record to a visitor.
  mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try record.visitFields(&visitor)
  }
}
