extension FileFolder {
  /// Returns the contents of a file in the folder.
  ///
  /// - Parameters:
  ///   - name: The name of the file: 1 to 255 bytes without a slash or a NUL.
  ///   - limit: The largest number of bytes to read.
  /// - Returns: The bytes, `nil` if there is no such file.
  /// - Throws: `FileError` if the name can't be used, if it is a link or no file, if the file
  ///   is longer than the limit, or if it can't be read.
  public func bytes(ofFile name: String, limit: Int) throws(FileError) -> [UInt8]? {
    try checkFileName(name, during: .read)
    let file: Int32
    do throws(FileError) {
      file = try during(.open) { () throws(SystemFailure) in
        try operations.openFile(named: name, in: descriptor)
      }
    } catch {
      guard error.code == .notFound else { throw error }
      return nil
    }
    defer { try? operations.close(file) }
    return try FileContents(operations: operations, descriptor: file)
      .read(limit: limit, isRegularFile: true)
  }

  /// Returns the names of what is in the folder, in the order of their bytes.
  ///
  /// Files that are being written are left out, and names that are not UTF-8.
  ///
  /// - Returns: The names.
  /// - Throws: `FileError` if the folder can't be read.
  public func names() throws(FileError) -> [String] {
    let names = try during(.list) { () throws(SystemFailure) in
      try operations.names(in: descriptor)
    }
    return names.filter { !$0.utf8.starts(with: Self.temporaryPrefix.utf8) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Returns the contents of any file by its path, for scripts.
  ///
  /// Links are followed, and what is not a folder is read to its end, such as a pipe.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - limit: The largest number of bytes to read.
  /// - Returns: The bytes.
  /// - Throws: `FileError` if there is no such file, if it is longer than the limit, or if it
  ///   can't be read.
  public static func readFile(at path: String, limit: Int) throws(FileError) -> [UInt8] {
    try readFile(at: path, limit: limit, operations: SystemFileOperations())
  }

  /// Returns the contents of any file through operations that may be made to fail.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - limit: The largest number of bytes to read.
  ///   - operations: The calls to the system.
  /// - Returns: The bytes.
  /// - Throws: `FileError` if the file can't be read.
  package static func readFile(
    at path: String,
    limit: Int,
    operations: any FileOperations
  ) throws(FileError) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw FileError(.invalidName, during: .open)
    }
    let file = try during(.open) { () throws(SystemFailure) in
      try operations.openFile(at: path)
    }
    defer { try? operations.close(file) }
    return try FileContents(operations: operations, descriptor: file)
      .read(limit: limit, isRegularFile: false)
  }
}

/// What an open file holds.
private struct FileContents {
  private static var chunkLength: Int { 65_536 }

  /// A claimed length beyond this is not believed until the bytes are there.
  private static var largestFirstRead: Int { 16_777_216 }

  let operations: any FileOperations
  let descriptor: Int32

  func read(limit: Int, isRegularFile: Bool) throws(FileError) -> [UInt8] {
    let status = try during(.read) { () throws(SystemFailure) in
      try operations.status(of: descriptor)
    }
    guard !status.isFolder, status.isRegularFile || !isRegularFile else {
      throw FileError(.wrongKind, during: .read)
    }
    guard status.length <= limit else { throw FileError(.tooLong, during: .read) }
    var bytes: [UInt8] = []
    // One byte more than the file has, so that its end shows without another call.
    var count = min(max(status.length, 0), Self.largestFirstRead) + 1
    while true {
      let chunk = try during(.read) { () throws(SystemFailure) in
        try operations.read(descriptor, atMost: count)
      }
      guard !chunk.isEmpty else { return bytes }
      guard chunk.count <= limit - bytes.count else {
        throw FileError(.tooLong, during: .read)
      }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      count = Self.chunkLength
    }
  }
}
