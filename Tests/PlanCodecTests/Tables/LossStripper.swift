import PlanCodec
import PlanModel

/// Empties the fields of a bundle that a loss report names.
struct LossStripper: FieldVisitor {
  private static let tables: Set<String> = [
    "PlanBundle", "Pupil", "LearningPlan", "Need", "Outcome", "Target", "Provision",
    "Reading", "ReviewRecord", "Voice",
  ]

  private let lost: Set<String>
  private var path: [String] = []

  /// Returns a bundle without what was lost, in any of its records.
  static func stripped(_ bundle: PlanBundle, of losses: LossReport) -> PlanBundle {
    var stripper = Self(lost: Set(losses.losses.map { "\($0.record).\($0.field)" }))
    var bundle = bundle
    bundle.accept(&stripper)
    return bundle
  }

  private init(lost: Set<String>) {
    self.lost = lost
  }

  private func isLost(_ name: String) -> Bool {
    lost.contains((path + [name]).joined(separator: "."))
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    if isLost(field.name) { value = .blank }
    path.append(field.name)
    value.accept(&self)
    path.removeLast()
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}

  // A record of which nothing is left can't be told from none.
  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
    if case .record = Wrapped.shape, value == Wrapped.blank { value = nil }
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices { values[index].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    let outer = path
    if Self.tables.contains(Record.recordName) { path = [Record.recordName] }
    record.visitFields(&self)
    if isLost("unknownMembers") { record.unknownMembers = UnknownMembers() }
    path = outer
  }
}
