import PlanCodec
import PlanModel

/// The folder of a file store: its lock, its `store` file, and the names of its logs.
struct StoreFolder: Sendable {
  static let lockName = ".lock"
  static let storeName = "store"
  static let logSuffix = ".plans"

  private static let longestStoreFile = 1 << 20

  let folder: FileFolder
  let sealing: StoreSealing

  /// The room that is kept for erasures.
  let reserve: StoreReserve

  /// Random bytes from which the names of logs are made.
  let id: [UInt8]

  var operations: any FileOperations { folder.operations }

  var isSealed: Bool {
    switch sealing {
    case .unencrypted: false
    case .sealed: true
    }
  }

  /// Opens the folder, and writes its `store` file if it is new.
  init(
    _ folder: FileFolder,
    sealing: StoreSealing,
    reserveLength: Int,
    randomBytes: (Int) -> [UInt8]
  ) throws(FilePlanStoreError) {
    self.folder = folder
    reserve = StoreReserve(folder: folder, length: reserveLength)
    self.sealing = sealing
    if let id = try Self.readID(of: folder, sealing: sealing) {
      self.id = id
      return
    }
    let lock = try Self.lock(folder)
    defer { Self.unlock(lock, of: folder) }
    // Another process may have been faster.
    if let id = try Self.readID(of: folder, sealing: sealing) {
      self.id = id
      return
    }
    id = try Self.create(in: folder, sealing: sealing, randomBytes: randomBytes)
  }
}

// MARK: - The store file

extension StoreFolder {
  private static func readID(
    of folder: FileFolder,
    sealing: StoreSealing
  ) throws(FilePlanStoreError) -> [UInt8]? {
    let bytes = try storeErrors { () throws(FileError) in
      try folder.bytes(ofFile: storeName, limit: longestStoreFile)
    }
    guard let bytes else { return nil }
    let header = try FileHeader(.store, bytes)
    switch (sealing, header.isSealed) {
    case (.unencrypted, true): throw FilePlanStoreError(.sealed)
    case (.sealed, false): throw FilePlanStoreError(.notSealed)
    case (.unencrypted, false): return header.id
    case (.sealed, true): break
    }
    try check(bytes, of: header, sealing: sealing)
    return header.id
  }

  /// Checks that the cipher opens what it sealed when the folder was created.
  private static func check(
    _ bytes: [UInt8],
    of header: FileHeader,
    sealing: StoreSealing
  ) throws(FilePlanStoreError) {
    let copies = Array(bytes.dropFirst(2 * FileHeader.length))
    // Each copy fills a half, so that neither is found by what the other says.
    for start in [0, copies.count / 2] {
      var reader = ByteReader(copies, in: start..<copies.count)
      guard let kept = reader.countedBytes(), !kept.isEmpty,
        reader.integer(UInt32.self) == CRC32C.checksum(of: kept)
      else { continue }
      let sealer = LogSealer(sealing, school: [])
      guard try sealer.open(kept, .check, of: 0) == header.id else {
        throw FilePlanStoreError(.wrongKey)
      }
      return
    }
    throw FilePlanStoreError(.damaged)
  }

  private static func create(
    in folder: FileFolder,
    sealing: StoreSealing,
    randomBytes: (Int) -> [UInt8]
  ) throws(FilePlanStoreError) -> [UInt8] {
    let names = try storeErrors { () throws(FileError) in try folder.names() }
    // Logs without the file that their names come from can't be found again.
    guard !names.contains(where: { $0.utf8.suffix(6).elementsEqual(logSuffix.utf8) })
    else { throw FilePlanStoreError(.damaged) }
    let id = randomBytes(FileHeader.idLength)
    var bytes: [UInt8]
    switch sealing {
    case .unencrypted:
      bytes = FileHeader(id: id, folderID: id, isSealed: false).bytes(.store)
    case .sealed:
      bytes = FileHeader(id: id, folderID: id, isSealed: true).bytes(.store)
      let kept = try LogSealer(sealing, school: []).seal(id, .check, of: 0)
      for _ in 0..<2 {
        bytes.append(counted: kept)
        bytes.append(integer: CRC32C.checksum(of: kept))
      }
    }
    try put(storeName, bytes, in: folder)
    return id
  }

  /// Writes a file that everything after it is built upon.
  ///
  /// If the disk does not confirm it, it is taken back: once a call to synchronise has failed,
  /// a later one may succeed without it.
  static func put(
    _ name: String,
    _ bytes: [UInt8],
    in folder: FileFolder
  ) throws(FilePlanStoreError) {
    do throws(FileError) {
      try folder.replace(file: name, with: bytes)
    } catch {
      guard error.code == .unconfirmed, let number = error.number else {
        throw FilePlanStoreError(error)
      }
      try? folder.operations.remove(name, in: folder.descriptor)
      throw FilePlanStoreError(FileError(SystemFailure(number), during: error.operation))
    }
  }
}

// MARK: - Names

extension StoreFolder {
  /// Returns the name of the log of a school, from which nobody can read the school.
  func logName(of school: School.ID) -> String {
    let digest = ContentDigest(of: Array("school".utf8) + id + Array(school.text.utf8))
    return String(decoding: digest.description.utf8.prefix(32), as: UTF8.self)
      + Self.logSuffix
  }

  /// The names of all logs.
  func logNames() throws(FilePlanStoreError) -> [String] {
    try storeErrors { () throws(FileError) in try folder.names() }
      .filter {
        $0.utf8.count == 38 && $0.utf8.suffix(6).elementsEqual(Self.logSuffix.utf8)
      }
  }

  /// Removes files that a process left half written; the folder must be locked.
  func sweep() {
    let prefix = FileFolder.temporaryPrefix.utf8
    let names = (try? operations.names(in: folder.descriptor)) ?? []
    for name in names where name.utf8.starts(with: prefix) {
      try? operations.remove(name, in: folder.descriptor)
    }
  }
}

// MARK: - The lock

extension StoreFolder {
  /// Waits until no other process and no other store changes the folder.
  ///
  /// Closing the descriptor gives the lock back, and so does the end of the process.
  func lock() throws(FilePlanStoreError) -> Int32 {
    try Self.lock(folder)
  }

  func unlock(_ lock: Int32) {
    Self.unlock(lock, of: folder)
  }

  private static func lock(_ folder: FileFolder) throws(FilePlanStoreError) -> Int32 {
    try storeErrors { () throws(FileError) in
      let lock = try during(.open) { () throws(SystemFailure) in
        try folder.operations.openLock(lockName, in: folder.descriptor)
      }
      do throws(FileError) {
        try during(.open) { () throws(SystemFailure) in
          try folder.operations.waitToLockAlone(lock)
        }
      } catch {
        try? folder.operations.close(lock)
        throw error
      }
      return lock
    }
  }

  private static func unlock(_ lock: Int32, of folder: FileFolder) {
    try? folder.operations.close(lock)
  }
}

/// Makes calls to the file layer, and passes on their errors as those of the store.
func storeErrors<Value>(
  _ calls: () throws(FileError) -> Value
) throws(FilePlanStoreError) -> Value {
  do throws(FileError) {
    return try calls()
  } catch {
    throw FilePlanStoreError(error)
  }
}
