/// Where the disk of a folder is, as far as the system tells.
public enum StorageLocation: Hashable, Sendable {
  /// The file system is of this machine.
  case local

  /// The file system is reached over a network, where locks and syncs are not to be relied on.
  case network

  /// The system doesn't say where the disk is, so that nothing is to be relied on either.
  case unknown
}
