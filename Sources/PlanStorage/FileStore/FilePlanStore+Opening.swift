extension StoreFolder {
  /// Removes what others left half written, and finishes erasures that they left undone.
  ///
  /// A log that can't be read is left as it is; reading it will say why.
  func finishErasures() throws(FilePlanStoreError) {
    let lock = try lock()
    defer { unlock(lock) }
    sweep()
    reserve.keep()
    for name in try logNames() { try? finishErasure(in: name) }
  }

  /// Overwrites what the last frame of a log says is lost.
  ///
  /// Only the last frame can have left it undone, and its suffix tells whether there is any.
  private func finishErasure(in name: String) throws(FilePlanStoreError) {
    guard var file = try OpenLog.open(name, in: self, forUpdate: true) else { return }
    defer { file.close() }
    let place = file.length - FrameLayout.edgeLength
    guard place >= 2 * FileHeader.length else { return }
    let bytes = try file.read(at: place, count: FrameLayout.edgeLength)
    let layout = FrameLayout(.suffix, bytes, at: 0, logID: file.header.id)
    guard let layout, layout.lossCount > 0 else { return }
    // Nothing but the places of items is needed, so no cipher has to open anything.
    let log = SchoolLog(name: name, sealer: nil)
    _ = try log.catchUp(with: file, isLocked: true)
    try log.carryOutLosses(in: &file)
  }
}
