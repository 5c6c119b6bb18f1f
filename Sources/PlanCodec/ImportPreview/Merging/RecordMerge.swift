import PlanModel

/// A record of a file going into the one that is there, field by field.
///
/// Only the fields that are named go in. A field without a value in the file says nothing.
/// Text is compared byte for byte.
struct RecordMerge<Record: PlanRecord> {
  let file: Record
  private(set) var merged: Record
  private(set) var fields: [FieldChange] = []

  private let recordName: String
  private let id: String
  private let path: String
  private let decisions: FieldDecisions

  init(_ file: Record, into mine: Record, id: String, decisions: FieldDecisions) {
    self.file = file
    merged = mine
    recordName = Record.recordName
    self.id = id
    path = ""
    self.decisions = decisions
  }

  private init<Outer>(
    _ file: Record,
    into mine: Record,
    in outer: RecordMerge<Outer>,
    path: String
  ) {
    self.file = file
    merged = mine
    recordName = outer.recordName
    id = outer.id
    self.path = path
    decisions = outer.decisions
  }
}

// MARK: - Single fields

extension RecordMerge {
  /// Takes a field over, if the file has a value and it is another.
  mutating func take<Value: FieldValue>(
    _ field: String,
    _ path: WritableKeyPath<Record, Value>
  ) {
    let (new, old) = (file[keyPath: path], merged[keyPath: path])
    guard !new.isAbsent, new != old else { return }
    replace(field, hadValue: !old.isAbsent) { $0[keyPath: path] = new }
  }

  /// Takes text over, if the file has some and it differs in a byte.
  mutating func take(_ field: String, _ path: WritableKeyPath<Record, String?>) {
    let (new, old) = (file[keyPath: path], merged[keyPath: path])
    guard let new, old.map({ !$0.utf8.elementsEqual(new.utf8) }) ?? true else { return }
    replace(field, hadValue: old != nil) { $0[keyPath: path] = new }
  }

  /// Takes text over, if the file has some and it differs in a byte.
  mutating func take(_ field: String, _ path: WritableKeyPath<Record, String>) {
    let (new, old) = (file[keyPath: path], merged[keyPath: path])
    guard !new.isEmpty, !old.utf8.elementsEqual(new.utf8) else { return }
    replace(field, hadValue: !old.isEmpty) { $0[keyPath: path] = new }
  }

  /// Takes a list of texts over, if the file has some and one differs in a byte.
  mutating func take(_ field: String, _ path: WritableKeyPath<Record, [String]>) {
    let (new, old) = (file[keyPath: path], merged[keyPath: path])
    let isSame = new.elementsEqual(old) { $0.utf8.elementsEqual($1.utf8) }
    guard !new.isEmpty, !isSame else { return }
    replace(field, hadValue: !old.isEmpty) { $0[keyPath: path] = new }
  }

  /// Takes the fields of a record within this one over, or the record if there is none.
  mutating func take<Part: PlanRecord>(
    partsOf field: String,
    _ path: WritableKeyPath<Record, Part?>,
    _ fill: (inout RecordMerge<Part>) -> Void
  ) {
    guard let filePart = file[keyPath: path] else { return }
    guard let minePart = merged[keyPath: path] else { return take(field, path) }
    var inner = RecordMerge<Part>(
      filePart,
      into: minePart,
      in: self,
      path: "\(self.path)\(field)."
    )
    fill(&inner)
    fields += inner.fields
    merged[keyPath: path] = inner.merged
  }
}

// MARK: - Several fields at once

extension RecordMerge {
  /// Notes that the file differs, and makes the change if it is decided for.
  mutating func replace(
    _ field: String,
    hadValue: Bool,
    _ change: (inout Record) -> Void
  ) {
    let field = path + field
    let resolution = decisions.resolution(recordName, id, field)
    fields.append(FieldChange(field: field, replaces: hadValue, resolution: resolution))
    if resolution == .fileValue { change(&merged) }
  }

  /// Notes that the file differs in something that only a person can enter.
  mutating func leaveToPerson(_ field: String) {
    let field = path + field
    fields.append(FieldChange(field: field, replaces: true, resolution: .byHand))
  }

  /// Adds links that the file has and this record has not.
  ///
  /// A link to a record that is new comes with it; nobody can have removed it.
  mutating func link<Part>(
    _ field: String,
    _ path: WritableKeyPath<Record, [Identifier<Part>]>,
    new: Set<Identifier<Part>>
  ) {
    let old = Set(merged[keyPath: path])
    let missing = file[keyPath: path].filter { !old.contains($0) }
    guard !missing.isEmpty else { return }
    if missing.allSatisfy(new.contains) {
      let name = self.path + field
      fields.append(
        FieldChange(field: name, replaces: !old.isEmpty, resolution: .fileValue)
      )
      merged[keyPath: path] += missing
      return
    }
    replace(field, hadValue: !old.isEmpty) { $0[keyPath: path] += missing }
  }
}
