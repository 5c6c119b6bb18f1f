public import PlanModel

extension FilePlanStore {
  /// Writes the log of a school anew without the places of erased contents.
  ///
  /// Every version, entry and number stays. The new file takes the place of the old one in
  /// one step, and needs as much free space as it is long. Other processes may go on using
  /// the store meanwhile; changes wait.
  ///
  /// - Parameter access: Who asks for it, for which school and when.
  /// - Returns: How many bytes shorter the file is now.
  /// - Throws: `FilePlanStoreError` if something is damaged that nobody has accepted, or if
  ///   the file can't be written; then the old one stays.
  @discardableResult
  public func compact(by access: PlanAccess) throws(FilePlanStoreError) -> Int {
    try changing(access.school, failing: { $0 }) { open throws(FilePlanStoreError) in
      try open.compact(
        as: randomBytes(FileHeader.idLength),
        under: FileFolder.temporaryPrefix
          + String(UInt64.random(in: .min ... .max), radix: 36)
      )
    }
  }
}

extension LogChange {
  /// Writes the log anew, and puts the new file in its place.
  fileprivate mutating func compact(
    as fileID: [UInt8],
    under temporary: String
  ) throws(FilePlanStoreError) -> Int {
    guard var file else { return 0 }
    guard log.damage.isEmpty, log.tail != .damaged else {
      throw FilePlanStoreError(.damaged)
    }
    try log.prepare(&file)
    self.file = file
    let oldLength = file.length
    let operations = file.operations
    let holder = folder.folder.descriptor
    var copy = LogCopy(of: log, in: file, as: fileID)
    do throws(FilePlanStoreError) {
      try copy.write(to: temporary, in: holder, folderID: folder.id)
      try storeErrors { () throws(FileError) in
        try during(.replace) { () throws(SystemFailure) in
          try operations.rename(temporary, to: log.name, in: holder)
        }
      }
    } catch {
      try? operations.remove(temporary, in: holder)
      throw error
    }
    log.forget()
    do throws(FileError) {
      try during(.synchronise) { () throws(SystemFailure) in
        try operations.synchronise(holder)
      }
    } catch {
      throw FilePlanStoreError(.unconfirmed, file: error)
    }
    return oldLength - copy.length
  }
}
