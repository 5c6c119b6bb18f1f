import PlanModel

/// Fills the fields that a record can't be without and a few of the others, from a seed.
///
/// A record filled by ``RecordFiller`` is large; a million of them would take hours. Each
/// value here is one that it makes, so that all kinds occur.
struct SparseFiller: FieldVisitor {
  private var random: SeededRandom
  private let isInList: Bool
  private var unknownMembers = UnknownMembers()

  /// How many omittable fields there are for each that is filled.
  private let share: Int

  /// Returns a record of random contents.
  ///
  /// - Parameters:
  ///   - type: The kind of record.
  ///   - seed: What the contents follow from.
  ///   - share: How many omittable fields there are for each that is filled.
  ///   - isInList: Whether the record will stand in a list of another record.
  /// - Returns: The record.
  static func filled<Record: PlanRecord>(
    _ type: Record.Type,
    seed: UInt64,
    share: Int,
    isInList: Bool = false
  ) -> Record {
    var filler = SparseFiller(
      random: SeededRandom(seed: seed),
      isInList: isInList,
      share: share
    )
    var record = Record.blank
    record.visitFields(&filler)
    if filler.isChosen(1, in: 4) { record.unknownMembers = filler.unknownMembers }
    return record
  }

  private init(random: SeededRandom, isInList: Bool, share: Int) {
    self.random = random
    self.isInList = isInList
    self.share = share
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    // The plans of a bundle are as sparse as others, and filled by themselves.
    guard !(Value.self == [LearningPlan].self) else { return }
    guard !Value.shape.isOmittable || isChosen(1, in: share) else { return }
    let seed = random.next()
    guard isInList else {
      let filled = RecordFiller.filled(OneField<Value>.self, seed: seed)
      value = filled.value
      unknownMembers = filled.unknownMembers
      return
    }
    // Levels of unknown members are counted from the outermost record.
    let outer = RecordFiller.filled(OneField<[OneField<Value>]>.self, seed: seed)
    guard let inner = outer.value.first else { return }
    value = inner.value
    unknownMembers = inner.unknownMembers
  }

  func text<Value: TextValue>(_ value: inout Value) {}
  func integer(_ value: inout Int) {}
  func number(_ value: inout Number) {}
  func flag(_ value: inout Bool) {}
  func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  func list<Element: FieldValue>(_ values: inout [Element]) {}
  func record<Record: PlanRecord>(_ record: inout Record) {}

  private mutating func isChosen(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }
}
