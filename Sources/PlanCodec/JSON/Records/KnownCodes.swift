/// The codes of all vocabularies, so that reading one makes no new string.
///
/// Other codes are read as well; they only take a little longer.
struct KnownCodes: Sendable {
  /// The codes of this version of the format.
  static let all = KnownCodes(
    KnownCodesList.codes.utf8.split(separator: UInt8(ascii: " ")).map { String($0) ?? "" }
  )

  private let codes: [String]
  private let table: TextTable

  init(_ codes: [String]) {
    self.codes = codes
    table = TextTable(codes)
  }

  /// Returns a code that stands in a text, `nil` if it is not known.
  ///
  /// - Parameters:
  ///   - range: Where it stands, without escapes.
  ///   - text: The text.
  /// - Returns: The code.
  @inline(__always)
  func code(at range: Range<Int>, in text: JSONText) -> String? {
    table.place(at: range, in: text).map { codes[$0] }
  }
}
