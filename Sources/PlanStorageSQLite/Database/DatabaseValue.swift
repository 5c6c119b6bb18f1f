#if SQLite
/// A value that is handed to a statement; texts are kept as their bytes.
package enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int)
  case bytes([UInt8])

  static func text(_ text: String) -> Self { .bytes(Array(text.utf8)) }

  static func text(_ text: String?) -> Self { text.map { .text($0) } ?? .null }

  static func integer(_ number: Int?) -> Self { number.map { .integer($0) } ?? .null }

  static func bytes(_ bytes: [UInt8]?) -> Self { bytes.map { .bytes($0) } ?? .null }
}
#endif
