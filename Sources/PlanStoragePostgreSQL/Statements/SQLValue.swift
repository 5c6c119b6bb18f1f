#if PostgreSQL
package import PlanModel

/// A value of a statement's parameter or of a copied row.
package enum SQLValue: Hashable, Sendable {
  case text(String)
  case texts([String])
  case bytes([UInt8])
  case integer(Int)
  case integer32(Int32)
  case day(Day)
  case flag(Bool)
  case null

  static func optional(_ text: String?) -> Self { text.map(Self.text) ?? .null }
  static func optional(_ bytes: [UInt8]?) -> Self { bytes.map(Self.bytes) ?? .null }
  static func optional(_ day: Day?) -> Self { day.map(Self.day) ?? .null }

  /// The number of days from 1970-01-01 to 2000-01-01, from which the server counts.
  static var firstDayOfServer: Int { 10_957 }

  /// The number by which the server knows the type `text`.
  private static var textType: Int32 { 25 }

  /// Appends the value as the server's binary format has it; nothing for no value.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .texts(let texts): Self.append(texts, to: &bytes)
    case .bytes(let value): bytes.append(contentsOf: value)
    case .integer(let number): Self.append(Int64(number), to: &bytes)
    case .integer32(let number): Self.append(number, to: &bytes)
    case .day(let day):
      Self.append(day.number - Int32(Self.firstDayOfServer), to: &bytes)
    case .flag(let isSet): bytes.append(isSet ? 1 : 0)
    case .null: break
    }
  }

  /// Appends a number with its highest byte first.
  static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Appends an array of one dimension: dimensions, no null inside, type, length, lower bound.
  private static func append(_ texts: [String], to bytes: inout [UInt8]) {
    append(Int32(texts.isEmpty ? 0 : 1), to: &bytes)
    append(Int32(0), to: &bytes)
    append(textType, to: &bytes)
    guard !texts.isEmpty else { return }
    append(Int32(truncatingIfNeeded: texts.count), to: &bytes)
    append(Int32(1), to: &bytes)
    for text in texts {
      append(Int32(truncatingIfNeeded: text.utf8.count), to: &bytes)
      bytes.append(contentsOf: text.utf8)
    }
  }
}
#endif
