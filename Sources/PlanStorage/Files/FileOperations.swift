/// The calls to the system that the file layer makes, each of which may fail.
///
/// Descriptors are those of the system. No call is repeated here when a signal interrupts
/// it; ``FileFolder`` does that.
package protocol FileOperations: Sendable {
  /// Opens a folder by its path.
  func openFolder(at path: String) throws(SystemFailure) -> Int32

  /// Opens a file by its path for reading, following links.
  func openFile(at path: String) throws(SystemFailure) -> Int32

  /// Opens a folder in another one, not following a link.
  func openFolder(named name: String, in folder: Int32) throws(SystemFailure) -> Int32

  /// Opens a file in a folder for reading, not following a link and not waiting.
  func openFile(named name: String, in folder: Int32) throws(SystemFailure) -> Int32

  /// Makes a folder in another one that only its owner can use.
  func makeFolder(named name: String, in folder: Int32) throws(SystemFailure)

  /// Creates a file that is not there yet and that only its owner can use.
  func createFile(named name: String, in folder: Int32) throws(SystemFailure) -> Int32

  /// Returns what kind of file a descriptor stands for.
  func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus

  /// Sets the permission bits of a file, whatever the mask of the process.
  func setPermissions(_ bits: UInt16, of descriptor: Int32) throws(SystemFailure)

  /// Reads the next bytes, none at the end of the file.
  func read(_ descriptor: Int32, atMost count: Int) throws(SystemFailure) -> [UInt8]

  /// Writes bytes from a place on and returns how many the system took.
  func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32
  ) throws(SystemFailure) -> Int

  /// Waits until a file or folder is on the disk.
  func synchronise(_ descriptor: Int32) throws(SystemFailure)

  /// Closes a descriptor, which is gone even if the call fails.
  func close(_ descriptor: Int32) throws(SystemFailure)

  /// Gives a file another name in its folder, in place of any file of that name.
  func rename(
    _ name: String,
    to newName: String,
    in folder: Int32
  ) throws(SystemFailure)

  /// Removes a file from a folder.
  func remove(_ name: String, in folder: Int32) throws(SystemFailure)

  /// Returns the names in a folder that are UTF-8, in any order.
  func names(in folder: Int32) throws(SystemFailure) -> [String]

  /// Locks a folder for this descriptor alone, or fails at once if others hold it.
  func lockAlone(_ folder: Int32) throws(SystemFailure)

  /// Locks a folder together with others, waiting for one that holds it alone.
  func lockShared(_ folder: Int32) throws(SystemFailure)

  /// Opens a file in a folder for reading and writing, not following a link.
  func openForUpdate(_ name: String, in folder: Int32) throws(SystemFailure) -> Int32

  /// Opens a file to lock in a folder, and creates it for its owner if it is missing.
  func openLock(_ name: String, in folder: Int32) throws(SystemFailure) -> Int32

  /// Reads bytes from a place on, none at or behind the end of the file.
  func read(
    _ descriptor: Int32,
    at offset: Int,
    atMost count: Int
  ) throws(SystemFailure) -> [UInt8]

  /// Writes bytes to a place and returns how many the system took.
  func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32,
    at offset: Int
  ) throws(SystemFailure) -> Int

  /// Cuts a file off behind a length.
  func truncate(_ descriptor: Int32, to length: Int) throws(SystemFailure)

  /// Locks a file for this descriptor alone, waiting for others that hold it.
  func waitToLockAlone(_ descriptor: Int32) throws(SystemFailure)

  /// Gives back the lock of a descriptor.
  func unlock(_ descriptor: Int32) throws(SystemFailure)

  /// Returns whether a folder lies on a disk of this machine.
  func location(of folder: Int32) throws(SystemFailure) -> StorageLocation
}
