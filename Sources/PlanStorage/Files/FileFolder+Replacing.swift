extension FileFolder {
  /// Puts a file with new contents in the place of the old one, or creates it.
  ///
  /// When the call returns, the new file is on the disk and stays there through a crash or a
  /// power cut. When it throws, the old file is whole and in its place, unless the code is
  /// ``FileError/Code/unconfirmed``: then the new one is, and the disk did not confirm it.
  ///
  /// A process that sets a limit for the length of files is ended by the system when it
  /// writes beyond, unless it ignores that signal; this library sets no signal handlers.
  ///
  /// - Parameters:
  ///   - name: The name of the file: 1 to 255 bytes without a slash or a NUL.
  ///   - bytes: The new contents.
  /// - Throws: `FileError` if the name can't be used or if a step fails.
  public func replace(file name: String, with bytes: [UInt8]) throws(FileError) {
    try checkFileName(name, during: .replace)
    let temporary =
      Self.temporaryPrefix + String(UInt64.random(in: .min ... .max), radix: 36)
    let file = try during(.create) { () throws(SystemFailure) in
      try operations.createFile(named: temporary, in: descriptor)
    }
    do throws(FileError) {
      try fill(file, with: bytes)
      try during(.replace) { () throws(SystemFailure) in
        try operations.rename(temporary, to: name, in: descriptor)
      }
    } catch {
      try? operations.remove(temporary, in: descriptor)
      throw error
    }
    try confirm()
  }

  /// Removes a file from the folder.
  ///
  /// - Parameter name: The name of the file: 1 to 255 bytes without a slash or a NUL.
  /// - Returns: Whether there was such a file.
  /// - Throws: `FileError` if the name can't be used or if the file can't be removed.
  @discardableResult
  public func remove(file name: String) throws(FileError) -> Bool {
    try checkFileName(name, during: .remove)
    do throws(FileError) {
      try during(.remove) { () throws(SystemFailure) in
        try operations.remove(name, in: descriptor)
      }
    } catch {
      guard error.code == .notFound else { throw error }
      return false
    }
    try confirm()
    return true
  }

  /// Writes and closes a new file; it is closed whether or not a step fails.
  private func fill(_ file: Int32, with bytes: [UInt8]) throws(FileError) {
    do throws(FileError) {
      try during(.create) { () throws(SystemFailure) in
        try operations.setPermissions(audience.filePermissions, of: file)
      }
      try write(bytes, to: file)
      try during(.synchronise) { () throws(SystemFailure) in
        try operations.synchronise(file)
      }
    } catch {
      try? operations.close(file)
      throw error
    }
    try closeOnce(file, with: operations)
  }

  /// Writes all bytes, however few the system takes at a time.
  private func write(_ bytes: [UInt8], to file: Int32) throws(FileError) {
    var index = 0
    while index < bytes.count {
      let count = try during(.write) { () throws(SystemFailure) in
        try operations.write(bytes, from: index, to: file)
      }
      guard count > 0 else { throw FileError(.failed, during: .write) }
      index += count
    }
  }

  /// Waits until the disk knows the names in the folder.
  private func confirm() throws(FileError) {
    do throws(FileError) {
      try during(.synchronise) { () throws(SystemFailure) in
        try operations.synchronise(descriptor)
      }
    } catch {
      throw FileError(.unconfirmed, during: .synchronise, number: error.number)
    }
  }
}
