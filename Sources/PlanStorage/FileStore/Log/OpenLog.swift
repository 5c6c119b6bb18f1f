/// The file of a log while it is open for one call.
struct OpenLog {
  let operations: any FileOperations
  let descriptor: Int32
  let header: FileHeader

  /// The number of bytes when it was opened, or after the last change through this value.
  private(set) var length: Int

  /// Opens a log.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - folder: The folder of the store.
  ///   - isChanged: Whether it is opened to be changed too.
  /// - Returns: The log, `nil` if there is no such file.
  /// - Throws: An error if it can't be opened, is damaged or of a newer format.
  static func open(
    _ name: String,
    in folder: StoreFolder,
    forUpdate isChanged: Bool
  ) throws(FilePlanStoreError) -> OpenLog? {
    let operations = folder.operations
    let holder = folder.folder.descriptor
    let descriptor: Int32
    do throws(FileError) {
      descriptor = try during(.open) { () throws(SystemFailure) in
        isChanged
          ? try operations.openForUpdate(name, in: holder)
          : try operations.openFile(named: name, in: holder)
      }
    } catch {
      guard error.code == .notFound else { throw FilePlanStoreError(error) }
      return nil
    }
    do throws(FilePlanStoreError) {
      let log = try OpenLog(descriptor, operations)
      guard log.header.folderID == folder.id, log.header.isSealed == folder.isSealed
      else {
        throw FilePlanStoreError(.damaged)
      }
      return log
    } catch {
      try? operations.close(descriptor)
      throw error
    }
  }

  private init(
    _ descriptor: Int32,
    _ operations: any FileOperations
  ) throws(FilePlanStoreError) {
    self.operations = operations
    self.descriptor = descriptor
    let status = try storeErrors { () throws(FileError) in
      try during(.read) { () throws(SystemFailure) in
        try operations.status(of: descriptor)
      }
    }
    guard status.isRegularFile else {
      throw FilePlanStoreError(FileError(.wrongKind, during: .open))
    }
    length = status.length
    let bytes = try Self.read(
      descriptor,
      operations,
      at: 0,
      count: 2 * FileHeader.length
    )
    header = try FileHeader(.log, bytes)
  }

  func close() {
    try? operations.close(descriptor)
  }
}

// MARK: - Reading

extension OpenLog {
  private static let longestRead = 1 << 26

  /// Returns the bytes at a place, fewer if the file ends before.
  func read(at offset: Int, count: Int) throws(FilePlanStoreError) -> [UInt8] {
    try Self.read(descriptor, operations, at: offset, count: count)
  }

  private static func read(
    _ descriptor: Int32,
    _ operations: any FileOperations,
    at offset: Int,
    count: Int
  ) throws(FilePlanStoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let rest = min(count - bytes.count, longestRead)
      let place = offset + bytes.count
      let piece = try storeErrors { () throws(FileError) in
        try during(.read) { () throws(SystemFailure) in
          try operations.read(descriptor, at: place, atMost: rest)
        }
      }
      guard !piece.isEmpty else { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
    return bytes
  }

  /// Returns a part of an item if it is as it was written.
  func part(_ part: LogPart, from start: Int) throws(FilePlanStoreError) -> [UInt8]? {
    let bytes = try read(at: start + part.place, count: part.length)
    guard bytes.count == part.length, CRC32C.checksum(of: bytes) == part.checksum
    else { return nil }
    return bytes
  }
}

// MARK: - Changing

extension OpenLog {
  /// Writes all bytes to a place, however few the system takes at a time.
  mutating func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    var index = 0
    while index < bytes.count {
      let count = try during(.write) { () throws(SystemFailure) in
        try operations.write(bytes, from: index, to: descriptor, at: offset + index)
      }
      guard count > 0 else { throw FileError(.failed, during: .write) }
      index += count
      length = max(length, offset + index)
    }
  }

  func synchronise() throws(FileError) {
    try during(.synchronise) { () throws(SystemFailure) in
      try operations.synchronise(descriptor)
    }
  }

  mutating func cut(to newLength: Int) throws(FileError) {
    try during(.write) { () throws(SystemFailure) in
      try operations.truncate(descriptor, to: newLength)
    }
    length = newLength
  }
}
