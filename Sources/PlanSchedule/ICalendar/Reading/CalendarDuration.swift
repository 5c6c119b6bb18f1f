/// A length of time of a calendar file (RFC 5545, section 3.3.6).
struct CalendarDuration {
  /// The seconds, negative for a time before; a day has 86,400.
  let seconds: Int

  /// Reads text such as `P5D`, `-P6DT15H` or `PT30M`.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.prefix(64)
    guard bytes.count <= 64 else { return nil }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var total = 0
    var isTime = false
    while !rest.isEmpty {
      if !isTime, rest.first == UInt8(ascii: "T") {
        isTime = true
        rest.removeFirst()
      }
      guard let part = Self.takePart(&rest, isTime: isTime) else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(part)
      guard !overflow else { return nil }
      total = sum
    }
    seconds = isNegative ? -total : total
  }

  /// Takes a number with its unit, `nil` if there is none or it is too large.
  private static func takePart(_ rest: inout ArraySlice<UInt8>, isTime: Bool) -> Int? {
    var number = 0
    var digits = 0
    while let byte = rest.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
      guard digits <= 9 else { return nil }
      rest.removeFirst()
    }
    guard digits > 0, let unit = rest.popFirst() else { return nil }
    switch (unit, isTime) {
    case (UInt8(ascii: "W"), false): return number * 7 * 86_400
    case (UInt8(ascii: "D"), false): return number * 86_400
    case (UInt8(ascii: "H"), true): return number * 3_600
    case (UInt8(ascii: "M"), true): return number * 60
    case (UInt8(ascii: "S"), true): return number
    default: return nil
    }
  }
}
