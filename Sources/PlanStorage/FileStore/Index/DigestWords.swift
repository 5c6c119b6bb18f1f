import PlanCodec

/// A digest without storage of its own, for a hundred thousand of them in memory.
struct DigestWords: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  init(_ digest: ContentDigest) {
    var reader = ByteReader(digest.bytes)
    words = (
      reader.integer() ?? 0, reader.integer() ?? 0, reader.integer() ?? 0,
      reader.integer() ?? 0
    )
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for word in [words.0, words.1, words.2, words.3] { bytes.append(integer: word) }
    return bytes
  }

  /// The digest as 64 hexadecimal digits in lower case.
  var text: String? { ContentDigest(bytes: bytes)?.description }

  static func == (one: Self, other: Self) -> Bool { one.words == other.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
