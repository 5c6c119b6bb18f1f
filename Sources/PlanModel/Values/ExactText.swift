/// Text that equals another only if their UTF-8 bytes are equal.
///
/// Swift's strings are equal when they are canonically equivalent; codes and identifiers
/// are not. The functions are not inlined, because each kind of code has its own copy of
/// what calls them.
struct ExactText: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  // Comparing strings is fast where they differ; only where they look alike do the bytes
  // have to be compared one by one.
  @inline(never)
  static func == (one: Self, other: Self) -> Bool {
    one.text.utf8.count == other.text.utf8.count && one.text == other.text
      && one.text.utf8.elementsEqual(other.text.utf8)
  }

  @inline(never)
  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}
