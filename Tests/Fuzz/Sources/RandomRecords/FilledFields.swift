public import PlanModel

/// Notes which fields of which records were filled at least once.
public struct FilledFields: FieldVisitor, Sendable {
  /// The names of the fields, by the names of their records.
  public private(set) var names: [String: Set<String>] = [:]

  private var current = ""

  public init() {}

  /// The number of fields.
  public var count: Int { names.values.reduce(0) { $0 + $1.count } }

  /// Adds the fields that another walk has noted.
  public mutating func formUnion(_ other: FilledFields) {
    names.merge(other.names) { $0.union($1) }
  }

  public mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    guard !value.isAbsent else { return }
    names[current, default: []].insert(field.name)
    value.accept(&self)
  }

  public func text<Value: TextValue>(_ value: inout Value) {}
  public func integer(_ value: inout Int) {}
  public func number(_ value: inout Number) {}
  public func flag(_ value: inout Bool) {}

  public mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  public mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices { values[index].accept(&self) }
  }

  public mutating func record<Record: PlanRecord>(_ record: inout Record) {
    let outer = current
    current = Record.recordName
    record.visitFields(&self)
    current = outer
  }
}
