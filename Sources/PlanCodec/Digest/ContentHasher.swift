/// Makes the digest of contents that come in pieces.
///
/// It is SHA-256 as FIPS 180-4 defines it. How the contents are cut makes no difference.
///
/// ```swift
/// var hasher = ContentHasher()
/// for piece in pieces { hasher.update(with: piece) }
/// let digest = hasher.digest()
/// ```
///
/// It is made to tell contents apart, not to keep secrets: no care is taken that the time
/// it needs says nothing about them. Use a cryptographic library for keys and passwords.
///
/// ## Topics
///
/// ### Making a digest
/// - ``init()``
/// - ``update(with:)``
/// - ``digest()``
public struct ContentHasher: Sendable {
  private var rounds = HashRounds()

  /// The bytes that do not fill a block yet, fewer than 64.
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// Creates a hasher that has seen nothing.
  public init() {}

  /// Takes in the next piece of the contents.
  ///
  /// - Parameter piece: Any number of bytes.
  public mutating func update(with piece: some Collection<UInt8>) {
    // An array stays the same storage; other collections are copied once.
    add(Array(piece))
  }

  /// Returns the digest of what was taken in so far.
  ///
  /// More pieces may follow, for the digest of a longer text with the same beginning.
  ///
  /// - Returns: The digest.
  public func digest() -> ContentDigest {
    var last = self
    return last.finished()
  }

  private mutating func add(_ piece: [UInt8]) {
    byteCount &+= UInt64(piece.count)
    var start = 0
    if !rest.isEmpty {
      start = min(HashRounds.blockBytes - rest.count, piece.count)
      rest.append(contentsOf: piece[..<start])
      guard rest.count == HashRounds.blockBytes else { return }
      rounds.mix(rest, from: 0)
      rest.removeAll(keepingCapacity: true)
    }
    let end = rounds.mix(piece, from: start)
    rest.append(contentsOf: piece[end...])
  }

  /// Mixes in what is left, the mark of the end and the length in bits.
  private mutating func finished() -> ContentDigest {
    let bits = byteCount &<< 3
    let filled = rest.count + 1 + 8
    let blocks = (filled + HashRounds.blockBytes - 1) / HashRounds.blockBytes
    var end = rest
    end.append(0x80)
    end.append(
      contentsOf: repeatElement(0, count: blocks * HashRounds.blockBytes - filled)
    )
    for shift in stride(from: 56, through: 0, by: -8) {
      end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    rounds.mix(end, from: 0)
    return rounds.digest
  }
}

// MARK: - Redaction

extension ContentHasher: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many bytes were taken in, and none of them.
  public var description: String { "ContentHasher(\(byteCount) bytes)" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children, because the hasher holds some of the contents.
  public var customMirror: Mirror {
    Mirror(self, children: [:], displayStyle: .struct)
  }
}
