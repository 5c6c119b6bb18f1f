/// Room on the disk that is kept for erasures.
///
/// An erasure adds a little to the log before it takes anything away. On a full disk there
/// would be no room for that, and a right of the pupil would wait for somebody to find space.
/// So a file of zeros lies in the folder, which an erasure may remove. It holds nothing and
/// is not waited for: whoever opens the folder next makes it again, if there is room.
struct StoreReserve: Sendable {
  static let name = ".reserve"

  let folder: FileFolder

  /// How many bytes are kept: 64 KB do for an erasure of about 1,000 separate runs of items.
  let length: Int

  private var operations: any FileOperations { folder.operations }

  /// Makes the reserve if it is not there in full; a disk without room stays without it.
  func keep() {
    guard length > 0, !isKept else { return }
    release()
    let file = try? during(.create) { () throws(SystemFailure) in
      try operations.createFile(named: Self.name, in: folder.descriptor)
    }
    guard let file else { return }
    let isFull = (try? fill(file)) != nil
    try? operations.close(file)
    if !isFull { release() }
  }

  /// Gives the room back to the disk.
  func release() {
    _ = try? during(.remove) { () throws(SystemFailure) in
      try operations.remove(Self.name, in: folder.descriptor)
    }
  }

  private var isKept: Bool {
    let file = try? during(.open) { () throws(SystemFailure) in
      try operations.openFile(named: Self.name, in: folder.descriptor)
    }
    guard let file else { return false }
    defer { try? operations.close(file) }
    let status = try? during(.read) { () throws(SystemFailure) in
      try operations.status(of: file)
    }
    return status?.length == length
  }

  private func fill(_ file: Int32) throws(FileError) {
    try during(.create) { () throws(SystemFailure) in
      try operations.setPermissions(folder.audience.filePermissions, of: file)
    }
    let zeros = [UInt8](repeating: 0, count: length)
    var index = 0
    while index < length {
      let count = try during(.write) { () throws(SystemFailure) in
        try operations.write(zeros, from: index, to: file)
      }
      guard count > 0 else { throw FileError(.failed, during: .write) }
      index += count
    }
  }
}
