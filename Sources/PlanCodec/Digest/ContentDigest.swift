/// A short text that stands for the contents of a document: SHA-256 of its bytes.
///
/// Two documents whose bytes are equal have equal digests, and nobody knows how to make two
/// that differ and have the same. Compare digests to notice whether a plan changed, or
/// whether a file arrived whole.
///
/// ```swift
/// let digest = try PlanJSON.digest(of: plan)
/// print(digest)  // 64 digits, such as "9f86d081..."
/// ```
///
/// A digest is not a signature: whoever can change a document can make its new digest too.
/// It does not hide what a short text says either, since guesses can be tried.
///
/// ## Topics
///
/// ### Making a digest
/// - ``init(of:)``
/// - ``init(bytes:)``
/// - ``init(_:)``
///
/// ### Using a digest
/// - ``bytes``
/// - ``description``
public struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// The number of bytes in a digest, 32.
  public static let byteCount = 32

  /// Creates the digest of some contents.
  ///
  /// - Parameter contents: The bytes, all at once; for pieces use ``ContentHasher``.
  public init(of contents: some Collection<UInt8>) {
    var hasher = ContentHasher()
    hasher.update(with: contents)
    self = hasher.digest()
  }

  /// Creates a digest from bytes that were kept, `nil` if there are not 32.
  ///
  /// - Parameter bytes: The bytes of the digest itself, not of what it stands for.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  /// Creates a digest from words of 32 bits, each with its highest byte first.
  init(words: [UInt32]) {
    bytes = words.flatMap { word in
      stride(from: 24, through: 0, by: -8).map {
        UInt8(truncatingIfNeeded: word >> UInt32($0))
      }
    }
  }
}

// MARK: - Text

extension ContentDigest: LosslessStringConvertible {
  /// Creates a digest from its text.
  ///
  /// - Parameter text: 64 hexadecimal digits in either case, without spaces or a prefix.
  public init?(_ text: String) {
    guard text.utf8.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for byte in text.utf8 {
      guard let digit = Self.value(of: byte) else { return nil }
      guard let first = high else {
        high = digit
        continue
      }
      bytes.append(first << 4 | digit)
      high = nil
    }
    self.init(bytes: bytes)
  }

  /// The digest as 64 hexadecimal digits in lower case.
  public var description: String {
    let digits = bytes.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 0xF)] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
