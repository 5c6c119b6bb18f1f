extension PlanTables {
  /// Writes the tables and their descriptor into a folder.
  ///
  /// The folder is made if it is not there. It and the files are for their owner only, and
  /// the files have the same names for all plans. Each takes the place of an older one at
  /// once, the descriptor last; other files are left alone.
  ///
  /// - Parameter path: The path of the folder, which must not name a pupil.
  /// - Throws: An error if the system can't write it.
  public func write(toFolder path: String) throws(PlanFolderError) {
    let folder = try FolderCalls(path, isMade: true)
    for file in files { try folder.save(file.bytes, as: file.name) }
  }

  /// Returns the tables in a folder, and their descriptor if it is there.
  ///
  /// Other files are not looked at, and links are not followed.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - limit: The largest number of bytes in a file, 1 GiB unless given.
  /// - Returns: The files in the order of the tables, the descriptor last.
  /// - Throws: An error if the system can't read them, or one of them is too large.
  public static func files(
    inFolder path: String,
    limit: Int = 1 << 30
  ) throws(PlanFolderError) -> [PlanTableFile] {
    let folder = try FolderCalls(path, isMade: false)
    var files: [PlanTableFile] = []
    for name in PlanTableName.all.map(\.fileName) + [TableDescriptor.fileName] {
      if let bytes = try folder.contents(of: name, limit: limit) {
        files.append(PlanTableFile(name: name, bytes: bytes))
      }
    }
    return files
  }
}
