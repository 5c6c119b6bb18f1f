/// A file or a folder on the simulated disk: as processes see it, and as the disk has it.
struct DiskNode: Sendable {
  let isFolder: Bool
  var permissions: UInt16

  // What processes see.
  var bytes: [UInt8] = []
  var names: [String: Int] = [:]

  // What the disk has for certain, and what it may have on top of that.
  private(set) var keptBytes: [UInt8] = []
  private(set) var keptNames: [String: Int] = [:]
  private(set) var byteChanges: [ByteChange] = []
  private(set) var nameChanges: [NameChange] = []

  init(isFolder: Bool, permissions: UInt16) {
    self.isFolder = isFolder
    self.permissions = permissions
  }

  /// Creates a file that the disk has.
  init(keeping bytes: [UInt8]) {
    self.init(isFolder: false, permissions: 0o600)
    self.bytes = bytes
    keptBytes = bytes
  }

  /// Creates a folder that the disk has.
  init(keeping names: [String: Int]) {
    self.init(isFolder: true, permissions: 0o700)
    self.names = names
    keptNames = names
  }

  /// Whether the disk has all that processes see.
  var isKept: Bool { byteChanges.isEmpty && nameChanges.isEmpty }

  mutating func change(_ change: ByteChange) {
    change.apply(to: &bytes)
    byteChanges.append(change)
  }

  mutating func change(_ change: NameChange) {
    change.apply(to: &names)
    nameChanges.append(change)
  }

  /// Brings all changes to the disk.
  mutating func synchronise() {
    for change in byteChanges { change.apply(to: &keptBytes) }
    for change in nameChanges { change.apply(to: &keptNames) }
    forgetChanges()
  }

  /// Leaves the disk without the changes, and nothing remembers that it should have them.
  ///
  /// This is what a system may do when it could not write them: a later call to synchronise
  /// succeeds without them.
  mutating func forgetChanges() {
    byteChanges = []
    nameChanges = []
  }
}
