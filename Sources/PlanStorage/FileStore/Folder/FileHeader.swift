/// The first 64 bytes of each file of a store, which stand there twice.
struct FileHeader: Hashable {
  /// What a file is.
  enum Kind {
    case store, log

    var magic: [UInt8] {
      switch self {
      case .store: [0xFF] + Array("LPKstor".utf8)
      case .log: [0xFF] + Array("LPKplan".utf8)
      }
    }
  }

  static let length = 64
  static let idLength = 16

  /// The version of the format that is written; a reader refuses a higher one.
  static let version: UInt16 = 1

  private static let sealedFlag: UInt16 = 1

  /// Random bytes that the file alone has.
  let id: [UInt8]

  /// Random bytes that all files of the folder have.
  let folderID: [UInt8]

  let isSealed: Bool

  func bytes(_ kind: Kind) -> [UInt8] {
    var bytes = kind.magic
    bytes.append(integer: Self.version)
    bytes.append(integer: 0 as UInt16)
    bytes.append(integer: isSealed ? Self.sealedFlag : 0)
    bytes.append(integer: 0 as UInt16)
    bytes.append(contentsOf: id)
    bytes.append(contentsOf: folderID)
    bytes.append(zeros: 12)
    bytes.append(integer: CRC32C.checksum(of: bytes))
    return bytes + bytes
  }
}

extension FileHeader {
  /// Reads the header of a file from its first 128 bytes.
  ///
  /// - Parameters:
  ///   - kind: What the file is to be.
  ///   - bytes: The first bytes of the file.
  /// - Throws: Newer format, or damaged if neither copy is as it was written.
  init(_ kind: Kind, _ bytes: [UInt8]) throws(FilePlanStoreError) {
    let copies = [0, Self.length].map { Self.copy(kind, in: bytes, at: $0) }
    if let copy = copies.lazy.compactMap(\.self).first(where: \.isIntact) {
      guard copy.version <= Self.version else { throw FilePlanStoreError(.newerFormat) }
      self = copy.header
      return
    }
    let isNewer = copies.allSatisfy { $0.map { $0.version > Self.version } ?? false }
    throw FilePlanStoreError(isNewer ? .newerFormat : .damaged)
  }

  private static func copy(
    _ kind: Kind,
    in bytes: [UInt8],
    at start: Int
  ) -> (header: FileHeader, version: UInt16, isIntact: Bool)? {
    guard bytes.count >= start + length,
      bytes[start..<start + 8].elementsEqual(kind.magic)
    else { return nil }
    var reader = ByteReader(bytes, in: start + 8..<start + length)
    guard let version = reader.integer(UInt16.self), reader.integer(UInt16.self) != nil,
      let flags = reader.integer(UInt16.self), reader.integer(UInt16.self) != nil,
      let id = reader.bytes(idLength), let folderID = reader.bytes(idLength),
      reader.bytes(12) != nil, let sum = reader.integer(UInt32.self)
    else { return nil }
    let header = FileHeader(
      id: id,
      folderID: folderID,
      isSealed: flags & sealedFlag != 0
    )
    let found = CRC32C.checksum(of: bytes, in: start..<start + length - 4)
    return (header, version, found == sum)
  }
}
