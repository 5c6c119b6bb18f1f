/// Whether the records of a store are sealed. There is no default.
public enum StoreSealing: Sendable {
  /// Records are kept in clear text: whoever may read the files can read the plans.
  case unencrypted

  /// Records are sealed by a cipher of the tool's own.
  case sealed(by: any PlanCipher)
}
