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

  /// Takes the text from a position on away.
  mutating func removeAll(from position: Int) {
    precondition(0...count ~= position, "beyond the text")
    count = position
  }

  /// Returns a byte of the text.
  @inline(__always)
  func byte(at position: Int) -> UInt8 {
    precondition(UInt(bitPattern: position) < UInt(bitPattern: count), "beyond the text")
    return unsafe storage[position]
  }

  /// Appends the text to an array.
  func append(to bytes: inout [UInt8]) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: storage, count: count))
  }

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

  /// Appends some bytes of a text.
  mutating func append(_ range: Range<Int>, of text: JSONText) {
    unsafe append(text[range])
  }

  /// Appends a word as it is.
  @inline(__always)
  mutating func append(word: StaticString) {
    makeRoom(word.utf8CodeUnitCount)
    put(word: word)
  }

  /// Writes a word for which there is room.
  @inline(__always)
  mutating func put(word: StaticString) {
    precondition(count &+ word.utf8CodeUnitCount <= capacity, "beyond the buffer")
    unsafe copy(word.utf8Start, word.utf8CodeUnitCount)
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    makeRoom(bytes.count)
    unsafe (storage + count).update(from: first, count: bytes.count)
    count &+= bytes.count
  }

  /// Appends a few bytes for which there is room, in words that overlap.
  @inline(__always)
  private mutating func copy(_ first: UnsafePointer<UInt8>, _ length: Int) {
    let source = unsafe UnsafeRawPointer(first)
    let target = unsafe UnsafeMutableRawPointer(storage + count)
    if length >= 8 {
      let last = length &- 8
      var index = 0
      while index < last {
        unsafe target.storeWord(at: index, source.loadWord(at: index))
        index &+= 8
      }
      unsafe target.storeWord(at: last, source.loadWord(at: last))
    } else if length >= 4 {
      unsafe target.storeHalf(at: 0, source.loadHalf(at: 0))
      unsafe target.storeHalf(at: length &- 4, source.loadHalf(at: length &- 4))
    } else {
      for index in 0..<length { unsafe storage[count &+ index] = first[index] }
    }
    count &+= length
  }

  /// Writes eight bytes for which there is room, the lowest first.
  @inline(__always)
  mutating func put(word: UInt64) {
    precondition(count &+ 8 <= capacity, "beyond the buffer")
    unsafe UnsafeMutableRawPointer(storage).storeWord(at: count, word.littleEndian)
    count &+= 8
  }

  /// Writes a byte for which there is room.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    precondition(count < capacity, "beyond the buffer")
    unsafe storage[count] = byte
    count &+= 1
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
    makeRoom(text.count &+ 2)
    put(UInt8(ascii: "\""))
    let plain = unsafe copyPlain(text, without: UInt8(ascii: "\\"))
    for index in plain..<text.count { append(escaped: unsafe text[index]) }
    append(UInt8(ascii: "\""))
  }

  /// Appends a string that has no quote, no control character and none of another byte.
  ///
  /// - Parameters:
  ///   - text: The string.
  ///   - byte: The other byte.
  /// - Returns: Whether all of it was appended; if it was not, some of it may have been.
  @inline(never)
  mutating func append(plain text: String, without byte: UInt8) -> Bool {
    let isPlain = unsafe text.utf8.withContiguousStorageIfAvailable {
      makeRoom($0.count)
      return unsafe copyPlain($0, without: byte) == $0.count
    }
    return isPlain ?? false
  }

  /// Copies bytes for which there is room, up to one near the first quote, control character
  /// or another byte.
  ///
  /// - Parameters:
  ///   - text: The bytes.
  ///   - byte: The other byte.
  /// - Returns: How many were copied.
  @inline(__always)
  private mutating func copyPlain(
    _ text: UnsafeBufferPointer<UInt8>,
    without byte: UInt8
  ) -> Int {
    guard let first = text.baseAddress else { return 0 }
    guard text.count >= 8 else { return unsafe copyShort(first, text.count, byte) }
    let source = unsafe UnsafeRawPointer(first)
    let target = unsafe UnsafeMutableRawPointer(storage + count)
    let last = text.count &- 8
    var index = 0
    while true {
      let word = unsafe source.loadWord(at: index)
      guard JSONWord.quotesControls(and: byte, in: word) == 0 else { break }
      unsafe target.storeWord(at: index, word)
      guard index < last else {
        index = text.count
        break
      }
      index = min(index &+ 8, last)
    }
    count &+= index
    return index
  }

  /// Does the same for fewer than eight bytes.
  @inline(__always)
  private mutating func copyShort(
    _ first: UnsafePointer<UInt8>,
    _ length: Int,
    _ other: UInt8
  ) -> Int {
    if length >= 4 {
      let source = unsafe UnsafeRawPointer(first)
      let halves = unsafe (source.loadHalf(at: 0), source.loadHalf(at: length &- 4))
      let word = UInt64(halves.0) | UInt64(halves.1) &<< 32
      if JSONWord.quotesControls(and: other, in: word) == 0 {
        let target = unsafe UnsafeMutableRawPointer(storage + count)
        unsafe target.storeHalf(at: 0, halves.0)
        unsafe target.storeHalf(at: length &- 4, halves.1)
        count &+= length
        return length
      }
    }
    for index in 0..<length {
      let byte = unsafe first[index]
      guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != other else { return index }
      put(byte)
    }
    return length
  }

  private mutating func append(escaped byte: UInt8) {
    guard JSONEscape.isNeeded(for: byte) else { return append(byte) }
    append(UInt8(ascii: "\\"))
    if let letter = JSONEscape.letter(for: byte) { return append(letter) }
    append(word: byte < 0x10 ? "u000" : "u001")
    append(JSONEscape.hexadecimalDigit(byte & 0x0F))
  }
}

// MARK: - Words

extension UnsafeRawPointer {
  @inline(__always)
  fileprivate func loadWord(at offset: Int) -> UInt64 {
    unsafe loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  @inline(__always)
  fileprivate func loadHalf(at offset: Int) -> UInt32 {
    unsafe loadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }
}

extension UnsafeMutableRawPointer {
  @inline(__always)
  fileprivate func storeWord(at offset: Int, _ word: UInt64) {
    unsafe storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
  }

  @inline(__always)
  fileprivate func storeHalf(at offset: Int, _ half: UInt32) {
    unsafe storeBytes(of: half, toByteOffset: offset, as: UInt32.self)
  }
}
