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

  // Comparing strings is fast. Where they look alike the bytes have to be compared one by
  // one, but not for ASCII: what is equivalent to it and as long is the same. Only ASCII
  // has as many UTF-16 units as bytes, and strings know that without counting.
  @inline(never)
  static func == (one: Self, other: Self) -> Bool {
    let count = one.text.utf8.count
    return count == other.text.utf8.count && one.text == other.text
      && (count == one.text.utf16.count || one.text.utf8.elementsEqual(other.text.utf8))
  }

  @inline(never)
  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}
