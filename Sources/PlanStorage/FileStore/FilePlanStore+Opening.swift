extension StoreFolder {
  /// Removes what others left half written, and finishes erasures that they left undone.
  ///
  /// Only the last frame of a log can have left one, and its suffix says so.
  func finishErasures() throws(FilePlanStoreError) {
    let lock = try lock()
    defer { unlock(lock) }
    sweep()
  }
}
