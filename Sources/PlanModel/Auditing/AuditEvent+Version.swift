extension AuditEvent {
  /// The version that the change made, under the short name that the stores of this
  /// package use.
  package var version: RecordVersion? {
    get { recordVersion }
    set { recordVersion = newValue }
  }
}
