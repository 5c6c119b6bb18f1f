import PlanModel

/// Fills every field of any record, from a seed.
///
/// ```swift
/// let plan = RecordFiller.filled(LearningPlan.self, seed: 7)
/// ```
struct RecordFiller: FieldVisitor {
  private var random: SeededRandom
  private let isFull: Bool
  private var depth = 1

  /// Returns a record of random contents.
  ///
  /// - Parameters:
  ///   - type: The kind of record.
  ///   - seed: What the contents follow from.
  ///   - isFull: Whether every field is filled; if not, about one in three is left absent.
  /// - Returns: The record.
  static func filled<Record: PlanRecord>(
    _ type: Record.Type,
    seed: UInt64,
    isFull: Bool = false
  ) -> Record {
    var filler = RecordFiller(random: SeededRandom(seed: seed), isFull: isFull)
    var record = Record.blank
    record.accept(&filler)
    return record
  }

  private init(random: SeededRandom, isFull: Bool) {
    self.random = random
    self.isFull = isFull
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    guard isFull || !Value.shape.isOmittable || chance(2, in: 3) else { return }
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    let texts: [String] =
      switch Value.shape {
      case .text, .code: [SampleText.any(&random)]
      case .formattedText("day"): [Self.day(&random)]
      case .formattedText("instant"): [Self.instant(&random)]
      default: SampleText.formatted.shuffled(using: &random)
      }
    for text in texts {
      guard let made = Value(fieldText: text) else { continue }
      value = made
      return
    }
  }

  mutating func integer(_ value: inout Int) {
    value =
      [
        0, 1, -1, 12, 100, .max, .min,
        Int(Int16.random(in: .min ... .max, using: &random)),
      ]
      .randomElement(using: &random) ?? 0
  }

  mutating func number(_ value: inout Number) {
    let digits = Int64.random(
      in: -999_999_999_999_999_999...999_999_999_999_999_999,
      using: &random
    )
    let exponent = Int.random(in: -18...0, using: &random)
    let short = Int64.random(in: -9_999...9_999, using: &random)
    value =
      chance(1, in: 4)
      ? Number(significand: digits / 7 * 7, exponent: exponent) ?? 0
      : Number(significand: short, exponent: -2) ?? 0
  }

  mutating func flag(_ value: inout Bool) {
    value = isFull || chance(1, in: 2)
  }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    var wrapped = Wrapped.blank
    wrapped.accept(&self)
    value = wrapped
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    depth += 1
    values = (0..<Int.random(in: 1...2, using: &random)).map { _ in
      var element = Element.blank
      element.accept(&self)
      return element
    }
    depth -= 1
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    depth += 1
    record.visitFields(&self)
    if isFull || chance(1, in: 3) { addUnknownMembers(to: &record.unknownMembers) }
    depth -= 1
  }

  private mutating func addUnknownMembers(to members: inout UnknownMembers) {
    for name in SampleText.memberNames.shuffled(using: &random).prefix(3) {
      let nesting = Int.random(in: 1...(64 - depth), using: &random)
      members[name] = SampleText.json(&random, deepest: nesting)
    }
  }

  private mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  private static func day(_ random: inout SeededRandom) -> String {
    let numbers = Int(Day.first.number)...Int(Day.last.number)
    return Day(number: Int.random(in: numbers, using: &random))?.description ?? ""
  }

  private static func instant(_ random: inout SeededRandom) -> String {
    let seconds = Int64.random(in: -62_135_596_800..<253_402_300_800, using: &random)
    let parts: Int32 = [0, 1, 500_000_000].randomElement(using: &random) ?? 0
    return Instant(seconds: seconds, nanoseconds: parts)?.description ?? ""
  }
}
