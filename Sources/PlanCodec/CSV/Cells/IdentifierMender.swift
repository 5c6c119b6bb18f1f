import PlanModel

/// Takes back, one after another, the things that are done to identifiers.
struct IdentifierMender {
  /// The text as far as it has been mended.
  private(set) var bytes: ArraySlice<UInt8>

  /// What was taken back first, `nil` if nothing was.
  private(set) var kind: IdentifierDamage.Kind?

  /// Whether the number was a power of ten.
  private(set) var isPower = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = TrimmedBytes.trimming(bytes)
  }

  mutating func mend() {
    unwrap()
    closeUp()
    expandPower()
    dropDecimals()
    raiseLetters()
  }

  /// Returns whether the text is what is left of an identifier.
  ///
  /// A ULN has ten digits. A UPN without its letter is a number of twelve, or of eleven if a
  /// zero stood behind the letter.
  func hasLostCharacters(of scheme: String) -> Bool {
    guard bytes.allSatisfy({ $0.isDigit }) else { return false }
    return switch scheme {
    case ULN.scheme: 6...9 ~= bytes.count
    case UPN.scheme: 11...12 ~= bytes.count
    default: false
    }
  }

  private mutating func note(_ kind: IdentifierDamage.Kind) {
    if self.kind == nil { self.kind = kind }
  }
}

// MARK: - Wrappers and spaces

extension IdentifierMender {
  private mutating func unwrap() {
    let start = bytes
    if bytes.starts(with: "=\"".utf8), bytes.count > 3, bytes.last == UInt8(ascii: "\"") {
      bytes = bytes.dropFirst(2).dropLast()
    }
    let apostrophes = ["'", "\u{2018}", "\u{2019}", "`"].map { Array($0.utf8) }
    if let mark = apostrophes.first(where: { bytes.starts(with: $0) }) {
      bytes = bytes.dropFirst(mark.count)
    }
    bytes = TrimmedBytes.trimming(bytes)
    if bytes.count != start.count { note(.wrapped) }
  }

  private mutating func closeUp() {
    let noBreakSpace: [UInt8] = [0xC2, 0xA0]
    var closed: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place...].starts(with: noBreakSpace) {
        place += noBreakSpace.count
        continue
      }
      let byte = bytes[place]
      let isHyphen =
        byte == UInt8(ascii: "-") && !Self.isExponent(before: place, in: bytes)
      if byte != UInt8(ascii: " "), !isHyphen { closed.append(byte) }
      place += 1
    }
    if closed.count != bytes.count { note(.spaced) }
    bytes = closed[...]
  }

  private static func isExponent(before place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard place > bytes.startIndex else { return false }
    return ASCIIText.lowercased(bytes[place - 1]) == UInt8(ascii: "e")
  }
}

// MARK: - Numbers and letters

extension IdentifierMender {
  /// Writes `9.276310001E+09` out, if no digit of it is missing.
  private mutating func expandPower() {
    let parts = bytes.split(separator: UInt8(ascii: "E"), maxSplits: 1)
    let small = bytes.split(separator: UInt8(ascii: "e"), maxSplits: 1)
    guard let (mantissa, power) = Self.power(parts) ?? Self.power(small) else { return }
    isPower = true
    let digits = mantissa.filter(\.isDigit)
    let decimals = mantissa.count - digits.count == 0 ? 0 : digits.count - 1
    guard decimals == power, power > 0 else { return }
    note(.power)
    bytes = digits[...]
  }

  /// Returns a digit with decimals behind it, and a power of ten.
  private static func power(
    _ parts: [ArraySlice<UInt8>]
  ) -> (mantissa: ArraySlice<UInt8>, power: Int)? {
    guard parts.count == 2, let first = parts[0].first, first.isDigit else { return nil }
    let decimals = parts[0].dropFirst()
    let exponent = parts[1].first == UInt8(ascii: "+") ? parts[1].dropFirst() : parts[1]
    guard decimals.isEmpty || decimals.first == UInt8(ascii: "."),
      decimals.dropFirst().allSatisfy(\.isDigit), 1...2 ~= exponent.count,
      exponent.allSatisfy(\.isDigit)
    else { return nil }
    return (parts[0], exponent.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
  }

  private mutating func dropDecimals() {
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else { return }
    let decimals = bytes[(point + 1)...]
    guard !decimals.isEmpty, decimals.allSatisfy({ $0 == UInt8(ascii: "0") }) else {
      return
    }
    note(.decimals)
    bytes = bytes[..<point]
  }

  private mutating func raiseLetters() {
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard bytes.contains(where: { small ~= $0 }) else { return }
    note(.smallLetters)
    bytes = bytes.map { small ~= $0 ? $0 - 0x20 : $0 }[...]
  }
}

extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
