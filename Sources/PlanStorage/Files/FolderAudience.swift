/// Who may read the files and folders that are created, whatever the mask of the process.
public struct FolderAudience: Hashable, Sendable {
  let folderPermissions: UInt16
  let filePermissions: UInt16

  /// The owner of the process alone (folders 0700, files 0600): for what is kept of pupils.
  public static let owner = Self(folderPermissions: 0o700, filePermissions: 0o600)

  /// Everyone on the machine (folders 0755, files 0644): for exports that people shall open.
  public static let everyone = Self(folderPermissions: 0o755, filePermissions: 0o644)
}
