/// The bytes of a text that is being written.
///
/// The storage is larger than the text, so that a piece is copied in at once after one look
/// at the room that is left.
@safe
struct JSONBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  /// The number of bytes of the text.
  private(set) var count = 0

  /// Creates a buffer without text.
  ///
  /// - Parameter capacity: The bytes for which there is room at first.
  init(capacity: Int) {
    self.capacity = max(64, capacity)
    unsafe storage = .allocate(capacity: self.capacity)
  }

  deinit { unsafe storage.deallocate() }

  /// The text.
  var bytes: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: storage, count: count))
  }

  /// The last byte of the text, 0 if there is none.
  @inline(__always)
  var last: UInt8 { count > 0 ? unsafe storage[count &- 1] : 0 }

  /// Takes the text away and keeps the storage.
  mutating func removeAll() { count = 0 }

  /// Makes room for more bytes.
  @inline(__always)
  mutating func makeRoom(_ bytes: Int) {
    if capacity &- count < bytes { grow(by: bytes) }
  }

  @inline(never)
  private mutating func grow(by bytes: Int) {
    let larger = capacity + max(capacity, bytes)
    let other = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe other.update(from: storage, count: count)
    unsafe storage.deallocate()
    unsafe storage = other
    capacity = larger
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    makeRoom(1)
    unsafe storage[count] = byte
    count &+= 1
  }

  /// Appends bytes as they are.
  mutating func append(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// Appends a word as it is.
  @inline(__always)
  mutating func append(word: StaticString) {
    unsafe append(
      UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    )
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    makeRoom(bytes.count)
    unsafe (storage + count).update(from: first, count: bytes.count)
    count &+= bytes.count
  }
}

// MARK: - Strings

extension JSONBuffer {
  /// Appends a string in quotes, with the shortest escapes.
  ///
  /// Only quotes, backslashes and the control characters below U+0020 have one; everything
  /// else stands as itself in UTF-8.
  ///
  /// - Parameter text: The string.
  @inline(never)
  mutating func append(quoted text: String) {
    let isWritten: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
      unsafe append(quoted: $0)
    }
    // Strings that came from another language may have no UTF-8 of their own.
    if isWritten == nil {
      unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe append(quoted: $0) }
    }
  }

  @inline(__always)
  private mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    if unsafe Self.needsEscapes(text) {
      for index in 0..<text.count { append(escaped: unsafe text[index]) }
    } else {
      unsafe append(text)
    }
    append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func needsEscapes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(text)
    var index = 0
    while index &+ 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard JSONWord.escapes(in: word) == 0 else { return true }
      index &+= 8
    }
    while index < bytes.count {
      guard unsafe !JSONEscape.isNeeded(for: bytes[index]) else { return true }
      index &+= 1
    }
    return false
  }

  private mutating func append(escaped byte: UInt8) {
    guard JSONEscape.isNeeded(for: byte) else { return append(byte) }
    append(UInt8(ascii: "\\"))
    if let letter = JSONEscape.letter(for: byte) { return append(letter) }
    append(word: byte < 0x10 ? "u000" : "u001")
    append(JSONEscape.hexadecimalDigit(byte & 0x0F))
  }
}
