// Records are compared by the bytes of their text. Swift's strings are equal when they are
// canonically equivalent; two plans that differ in a byte are not the same document.

extension PlanRecord {
  /// Returns whether two records hold the same fields, byte for byte.
  public static func == (one: Self, other: Self) -> Bool {
    var records = (ErasedRecord(one), ErasedRecord(other))
    return records.0.isEqual(to: &records.1)
  }

  @inline(never)
  public func hash(into hasher: inout Hasher) {
    var record = ErasedRecord(self)
    record.hash(into: &hasher)
  }
}

extension ErasedRecord {
  @inline(never)
  fileprivate mutating func isEqual(to other: inout ErasedRecord) -> Bool {
    RecordBytes(of: &self).bytes == RecordBytes(of: &other).bytes
  }

  @inline(never)
  fileprivate mutating func hash(into hasher: inout Hasher) {
    hasher.combine(RecordBytes(of: &self).bytes)
  }
}

/// The contents of a record as bytes, such that equal bytes mean equal records.
private struct RecordBytes: FieldVisitor {
  private(set) var bytes: [UInt8] = []
  private var place: UInt8 = 0

  init(of record: inout ErasedRecord) {
    record.accept(&self)
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    place &+= 1
    guard !value.isAbsent else { return }
    bytes.append(place)
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    append(value.fieldText)
  }

  mutating func integer(_ value: inout Int) {
    append(UInt64(bitPattern: Int64(value)))
  }

  mutating func number(_ value: inout Number) {
    append(UInt64(bitPattern: value.significand))
    append(UInt64(bitPattern: Int64(value.exponent)))
  }

  mutating func flag(_ value: inout Bool) {
    bytes.append(value ? 1 : 0)
  }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    append(UInt64(values.count))
    for index in values.indices {
      // A copy of the value, for a visit in place would first copy the whole list.
      var value = values[index]
      value.accept(&self)
    }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    let outer = place
    place = 0
    record.visitFields(&self)
    place = outer
    bytes.append(0)
    for member in record.unknownMembers.members {
      bytes.append(1)
      append(member.name)
      append(member.value)
    }
    bytes.append(0)
  }

  private mutating func append(_ text: String) {
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }
}
