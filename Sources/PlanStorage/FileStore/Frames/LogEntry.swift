import PlanCodec
import PlanModel

/// What a log says of an item in clear text: its place in the audit trail, and where its meta
/// and its document are.
struct LogEntry: Hashable {
  /// The number of bytes of an entry.
  static let length = 168

  /// The largest number of bytes of an action.
  static let longestAction = 40

  private static let erasedFlag: UInt16 = 1

  let sequence: Int
  let at: Instant
  let kind: ItemKind
  let action: String
  let commitment: ContentDigest
  let link: ContentDigest
  var meta: LogPart
  var document: LogPart

  /// Whether the contents were left out when the log was written anew.
  var isErased = false
}

/// Where a part of an item is, counted from the start of its frame.
struct LogPart: Hashable {
  static let none = LogPart(place: 0, length: 0, checksum: 0)

  var place: Int
  var length: Int
  var checksum: UInt32

  /// Returns where the part is in a file.
  func range(from start: Int) -> Range<Int> {
    start + place..<start + place + length
  }
}

// MARK: - Bytes

extension LogEntry {
  func append(to bytes: inout [UInt8], logID: [UInt8]) {
    let start = bytes.count
    bytes.append(integer: UInt64(sequence))
    bytes.append(integer: at.seconds)
    bytes.append(integer: at.nanoseconds)
    bytes.append(integer: isErased ? Self.erasedFlag : 0)
    bytes.append(kind.rawValue)
    bytes.append(UInt8(truncatingIfNeeded: action.utf8.count))
    bytes.append(contentsOf: action.utf8)
    bytes.append(zeros: Self.longestAction - action.utf8.count)
    bytes.append(contentsOf: commitment.bytes)
    bytes.append(contentsOf: link.bytes)
    for part in [meta, document] {
      bytes.append(integer: UInt64(part.place))
      bytes.append(integer: UInt32(part.length))
      bytes.append(integer: part.checksum)
    }
    bytes.append(integer: 0 as UInt32)
    let seed = CRC32C.checksum(of: logID)
    bytes.append(
      integer: CRC32C.checksum(of: bytes, in: start..<bytes.count, after: seed)
    )
  }

  /// Reads an entry, `nil` if its bytes are not those that were written.
  init?(_ bytes: [UInt8], at start: Int, logID: [UInt8]) {
    guard start >= 0, start + Self.length <= bytes.count else { return nil }
    let sum = CRC32C.checksum(
      of: bytes,
      in: start..<start + Self.length - 4,
      after: CRC32C.checksum(of: logID)
    )
    var reader = ByteReader(bytes, in: start..<start + Self.length)
    guard let sequence = reader.length(), sequence > 0,
      let seconds = reader.integer(Int64.self),
      let nanoseconds = reader.integer(Int32.self),
      let at = Instant(seconds: seconds, nanoseconds: nanoseconds),
      let flags = reader.integer(UInt16.self),
      let kind = reader.integer(UInt8.self).flatMap(ItemKind.init),
      let count = reader.integer(UInt8.self), count <= Self.longestAction,
      let text = reader.bytes(Self.longestAction),
      let action = String(validating: text.prefix(Int(count)), as: UTF8.self),
      let commitment = reader.digest(), let link = reader.digest(),
      let meta = reader.part(), let document = reader.part(),
      reader.integer(UInt32.self) != nil, reader.integer(UInt32.self) == sum
    else { return nil }
    self.init(
      sequence: sequence,
      at: at,
      kind: kind,
      action: action,
      commitment: commitment,
      link: link,
      meta: meta,
      document: document,
      isErased: flags & Self.erasedFlag != 0
    )
  }
}

extension ByteReader {
  mutating func digest() -> ContentDigest? {
    bytes(ContentDigest.byteCount).flatMap { ContentDigest(bytes: $0) }
  }

  fileprivate mutating func part() -> LogPart? {
    guard let place = length(), let length = integer(UInt32.self),
      let checksum = integer(UInt32.self)
    else { return nil }
    return LogPart(place: place, length: Int(length), checksum: checksum)
  }
}
