/// Takes the commas between thousands out of a number.
enum ThousandsText {
  /// Returns the digits without commas, `nil` if the commas could mean something else.
  ///
  /// Two groups of three, or a point behind one, leave no doubt.
  static func withoutCommas(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let comma = UInt8(ascii: ",")
    guard bytes.contains(comma) else { return bytes }
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
    let groups = bytes[..<point].split(separator: comma, omittingEmptySubsequences: false)
    let isCertain = groups.count > 2 || point < bytes.endIndex
    guard isCertain, let first = groups.first, 1...3 ~= first.count,
      first.first != UInt8(ascii: "0"), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      !bytes[point...].contains(comma)
    else { return nil }
    return bytes.filter { $0 != comma }[...]
  }
}
