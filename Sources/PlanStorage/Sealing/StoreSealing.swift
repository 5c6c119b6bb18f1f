/// Whether the records of a store are sealed.
///
/// There is no default.
///
/// Sealing protects records where the disk, a backup or a copy of the files falls into other
/// hands. It does not protect them from whoever runs the tool, and it hides neither how many
/// records there are nor how long they are and when they were written.
public enum StoreSealing: Sendable {
  /// Records are kept in clear text: whoever may read the files can read the plans.
  ///
  /// Right where the whole disk is encrypted, and for tests.
  case unencrypted

  /// Records are sealed by a cipher of the tool's own.
  case sealed(by: any PlanCipher)
}
