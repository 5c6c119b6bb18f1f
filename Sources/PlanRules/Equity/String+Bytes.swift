extension String {
  /// Whether two texts hold the same bytes; canonical equivalence is not enough.
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
