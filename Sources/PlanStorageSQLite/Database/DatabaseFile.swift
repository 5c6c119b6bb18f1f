#if SQLite
import PlanStorage

/// The file of a database in its folder, created so that only its owner can read it.
///
/// SQLite gives the files beside it, the write-ahead log and its index, the permissions that
/// the database file has.
struct DatabaseFile {
  /// The name of the database file in the folder.
  static let name = "plans.sqlite"

  /// The path of the database file.
  let path: String

  /// Whether the folder lies on a disk of this machine.
  let isLocal: Bool

  /// Opens or creates the folder and the file.
  init(inFolderAt folder: String) throws(SQLitePlanStoreError) {
    do throws(FileError) {
      // Creates the folder for its owner alone, whatever the mask of the process.
      _ = try FileFolder(at: folder)
    } catch {
      throw SQLitePlanStoreError(error)
    }
    path = folder + "/" + Self.name
    do throws(SystemFailure) {
      isLocal = try Self.prepare(folder)
    } catch {
      throw SQLitePlanStoreError(.failed, number: nil)
    }
  }

  private static func prepare(_ path: String) throws(SystemFailure) -> Bool {
    let operations = SystemFileOperations()
    let folder = try operations.openFolder(at: path)
    defer { try? operations.close(folder) }
    do throws(SystemFailure) {
      let file = try operations.createFile(named: name, in: folder)
      defer { try? operations.close(file) }
      try operations.setPermissions(0o600, of: file)
      try operations.synchronise(folder)
    } catch {
      // Another file of the name is used if it is a file, and never a link.
      let file = try operations.openFile(named: name, in: folder)
      defer { try? operations.close(file) }
      guard try operations.status(of: file).isRegularFile else { throw error }
    }
    return try operations.location(of: folder) == .local
  }
}
#endif
