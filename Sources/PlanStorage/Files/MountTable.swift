/// What Linux tells of the file systems that a process sees.
///
/// Each line has a device as `major:minor` in its third field, and the kind of file system
/// behind a field that is a hyphen.
struct MountTable {
  /// Kinds that are reached over a network, or of which it is not known what lies behind.
  private static let networkKinds: Set<[UInt8]> = Set(
    [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "9p",
      "glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2", "davfs", "sshfs",
    ].map { Array($0.utf8) }
  )

  private let lines: [ArraySlice<UInt8>]

  init(_ text: [UInt8]) {
    lines = text.split(separator: UInt8(ascii: "\n"))
  }

  /// Returns where a device is; ``StorageLocation/unknown`` if the table does not name it.
  func location(ofDevice device: UInt64) -> StorageLocation {
    let major = (device >> 8 & 0xFFF) | (device >> 32 & 0xFFFF_F000)
    let minor = (device & 0xFF) | (device >> 12 & 0xFFFF_FF00)
    let name = Array("\(major):\(minor)".utf8)
    for line in lines {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard fields.count > 2, fields[2].elementsEqual(name),
        let hyphen = fields.firstIndex(of: [UInt8(ascii: "-")]),
        hyphen + 1 < fields.count
      else { continue }
      let kind = Array(fields[hyphen + 1])
      let isNetwork =
        Self.networkKinds.contains(kind) || kind.starts(with: "fuse".utf8)
      return isNetwork ? .network : .local
    }
    return .unknown
  }
}
