import PlanModel

/// What tells the records of a plan apart, compared byte for byte.
struct PartKey: Hashable {
  private var bytes: [UInt8] = []

  /// Creates a key of texts, of which one that is missing differs from an empty one.
  init(_ texts: String?...) {
    for text in texts {
      // No byte of UTF-8 is 0xFF or 0xFE.
      if let text { bytes.append(contentsOf: text.utf8) } else { bytes.append(0xFE) }
      bytes.append(0xFF)
    }
  }

  /// Creates a key of one text, `nil` if it is missing.
  init?(ifWritten text: String?) {
    guard let text else { return nil }
    self.init(text)
  }
}
