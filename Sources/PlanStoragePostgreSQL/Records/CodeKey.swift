#if PostgreSQL
import PlanCodec
import PlanModel

/// The text by which an open code is found in a column.
///
/// Any text is a code, and not any text fits into an indexed column: a code that is long or
/// has a NUL is found by its digest. The document holds the code itself.
enum CodeKey {
  private static var longest: Int { 200 }

  /// The byte that no code is stored with unless it stands for a digest.
  private static var mark: UInt8 { 1 }

  static func text(of code: some VocabularyCode) -> String {
    let bytes = code.rawValue.utf8
    guard bytes.count > longest || bytes.first == mark || bytes.contains(0) else {
      return code.rawValue
    }
    return "\u{1}\(ContentDigest(of: bytes))"
  }

  static func texts(of codes: some Sequence<some VocabularyCode>) -> [String] {
    codes.map { text(of: $0) }
  }
}
#endif
