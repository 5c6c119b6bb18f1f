/// Positions of fields in a record; the first 128 cost no storage.
struct FieldSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var rest: [Int] = []

  var isEmpty: Bool { low == 0 && high == 0 && rest.isEmpty }

  func contains(_ field: Int) -> Bool {
    switch field {
    case 0..<64: low & 1 << UInt64(field) != 0
    case 64..<128: high & 1 << UInt64(field - 64) != 0
    default: rest.contains(field)
    }
  }

  mutating func insert(_ field: Int) {
    switch field {
    case 0..<64: low |= 1 << UInt64(field)
    case 64..<128: high |= 1 << UInt64(field - 64)
    default: if !rest.contains(field) { rest.append(field) }
    }
  }

  mutating func remove(_ field: Int) {
    switch field {
    case 0..<64: low &= ~(1 << UInt64(field))
    case 64..<128: high &= ~(1 << UInt64(field - 64))
    default: rest.removeAll { $0 == field }
    }
  }
}
