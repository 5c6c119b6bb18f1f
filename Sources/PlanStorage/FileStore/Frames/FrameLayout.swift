/// Where the parts of a frame are.
///
/// A frame is what one batch adds to a log: prefix, entries and losses, metas, documents,
/// then metas and entries again, zeros up to a multiple of eight bytes, and the suffix. The
/// prefix and the suffix say the same, so that either is enough.
struct FrameLayout: Hashable {
  /// The end of a frame that an edge stands at.
  enum Edge {
    case prefix, suffix

    /// Bytes that no text in UTF-8 has.
    var magic: [UInt8] {
      switch self {
      case .prefix: [0xFF, 0x4C, 0x50, 0x4B, 0x3E, 0x3E, 0x0A, 0xFE]
      case .suffix: [0xFE, 0x4C, 0x50, 0x4B, 0x3C, 0x3C, 0x0A, 0xFF]
      }
    }
  }

  /// The number of bytes of a prefix or a suffix.
  static let edgeLength = 64

  /// The shortest frame that there can be: one entry and nothing else.
  static let shortest = 2 * edgeLength + 2 * LogEntry.length

  /// The version of the format of frames that are written.
  static let version: UInt16 = 1

  /// Where the frame begins in the file.
  let offset: Int
  let firstSequence: Int
  let count: Int
  let lossCount: Int
  let publicChecksum: UInt32
  let metaLength: Int
  let documentLength: Int

  var lastSequence: Int { firstSequence + count - 1 }
  var publicLength: Int { count * LogEntry.length + lossCount * ContentLoss.length }
  var metas: Int { Self.edgeLength + publicLength }
  var documents: Int { metas + metaLength }
  var secondMetas: Int { documents + documentLength }
  var secondPublic: Int { secondMetas + metaLength }
  var suffix: Int { (secondPublic + publicLength + 7) & ~7 }
  var length: Int { suffix + Self.edgeLength }
  var end: Int { offset + length }
}

// MARK: - Bytes

extension FrameLayout {
  func bytes(of edge: Edge, logID: [UInt8]) -> [UInt8] {
    var bytes = edge.magic
    bytes.append(integer: Self.version)
    bytes.append(integer: 0 as UInt16)
    bytes.append(integer: UInt32(count))
    bytes.append(integer: UInt64(firstSequence))
    bytes.append(integer: UInt64(offset))
    bytes.append(integer: UInt32(lossCount))
    bytes.append(integer: publicChecksum)
    bytes.append(integer: UInt64(metaLength))
    bytes.append(integer: UInt64(documentLength))
    bytes.append(integer: 0 as UInt32)
    bytes.append(
      integer: CRC32C.checksum(of: bytes, after: CRC32C.checksum(of: logID))
    )
    return bytes
  }

  /// Reads a prefix or a suffix, `nil` if the bytes are not one of this log.
  init?(_ edge: Edge, _ bytes: [UInt8], at start: Int, logID: [UInt8]) {
    guard start >= 0, start + Self.edgeLength <= bytes.count,
      bytes[start] == edge.magic[0],
      bytes[start..<start + 8].elementsEqual(edge.magic)
    else { return nil }
    let sum = CRC32C.checksum(
      of: bytes,
      in: start..<start + Self.edgeLength - 4,
      after: CRC32C.checksum(of: logID)
    )
    var reader = ByteReader(bytes, in: start + 8..<start + Self.edgeLength)
    guard let version = reader.integer(UInt16.self), version == Self.version,
      reader.integer(UInt16.self) != nil,
      let count = reader.integer(UInt32.self), count > 0,
      let sequence = reader.length(), sequence > 0, let offset = reader.length(),
      let lossCount = reader.integer(UInt32.self),
      let publicChecksum = reader.integer(UInt32.self),
      let metaLength = reader.length(), metaLength < 1 << 48,
      let documentLength = reader.length(), documentLength < 1 << 48,
      reader.integer(UInt32.self) != nil, reader.integer(UInt32.self) == sum
    else { return nil }
    self.init(
      offset: offset,
      firstSequence: sequence,
      count: Int(count),
      lossCount: Int(lossCount),
      publicChecksum: publicChecksum,
      metaLength: metaLength,
      documentLength: documentLength
    )
  }
}
