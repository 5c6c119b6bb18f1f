import PlanModel

/// The log of a school while it is changed: the folder is locked and everything is read.
struct LogChange {
  let log: SchoolLog
  let folder: StoreFolder
  private let lock: Int32

  /// The open log, `nil` while the school has none.
  var file: OpenLog?

  /// Locks the folder, opens the log and reads what was added to it.
  init(_ log: SchoolLog, in folder: StoreFolder) throws(FilePlanStoreError) {
    self.log = log
    self.folder = folder
    let lock = try folder.lock()
    var file: OpenLog?
    do throws(FilePlanStoreError) {
      file = try OpenLog.open(log.name, in: folder, forUpdate: true)
      _ = try log.catchUp(with: file, isLocked: true)
    } catch {
      file?.close()
      folder.unlock(lock)
      throw error
    }
    self.lock = lock
    self.file = file
  }

  /// Closes the log and gives the lock back.
  func close() {
    file?.close()
    folder.unlock(lock)
  }

  /// Adds a batch, and creates the log if the school has none.
  ///
  /// - Parameters:
  ///   - items: The items, at least one.
  ///   - losses: What items before them lose.
  ///   - fileID: Random bytes for the header of a new log.
  /// - Returns: The frame that was added.
  /// - Throws: Unconfirmed if the batch may be there; any other error if it is not.
  @discardableResult
  mutating func append(
    _ items: [NewItem],
    losing losses: [ContentLoss] = [],
    fileID: @autoclosure () -> [UInt8]
  ) throws(FilePlanStoreError) -> LogFrame {
    if file == nil { try create(fileID()) }
    guard var open = file else { throw FilePlanStoreError(.damaged) }
    try confirmName()
    try log.prepare(&open)
    let frame = try log.append(items, losing: losses, to: &open)
    file = open
    return frame
  }

  /// Overwrites what the last batch says is lost.
  mutating func carryOutLosses() throws(FilePlanStoreError) {
    guard var open = file else { return }
    try log.carryOutLosses(in: &open)
    file = open
  }

  /// Makes sure that the log is found by its name after a crash, once for each file.
  private func confirmName() throws(FilePlanStoreError) {
    guard !log.isNameConfirmed else { return }
    try storeErrors { () throws(FileError) in
      try during(.synchronise) { () throws(SystemFailure) in
        try folder.operations.synchronise(folder.folder.descriptor)
      }
    }
    log.isNameConfirmed = true
  }

  private mutating func create(_ fileID: [UInt8]) throws(FilePlanStoreError) {
    let header = FileHeader(id: fileID, folderID: folder.id, isSealed: folder.isSealed)
    try StoreFolder.put(log.name, header.bytes(.log), in: folder.folder)
    file = try OpenLog.open(log.name, in: folder, forUpdate: true)
    _ = try log.catchUp(with: file, isLocked: true)
    log.isNameConfirmed = true
  }
}
