/// Changes of the files of a store, each told by eight bytes.
///
/// The first byte is the kind, two tell a place, two another place or a length, one a value,
/// and two are for the kinds that need more.
struct StoreChanges {
  private(set) var log: [UInt8]
  private(set) var store: [UInt8]
  private let kept: KeptStore
  private let other: KeptStore

  /// Numbers that lie.
  private static let numbers: [UInt64] = [
    0, 1, 2, 3, 7, 8, 0x7F, 0xFF, 0xFFFF, 1 << 31, 0xFFFF_FFFF, 1 << 47, 1 << 48,
    (1 << 60) - 1, 1 << 60, 1 << 63, .max,
  ]

  /// Longest log that changes make.
  private static let longest = 1 << 16

  /// Makes all changes of an input.
  ///
  /// - Parameters:
  ///   - kept: The store.
  ///   - other: A store from which frames may come.
  ///   - input: The changes.
  init(of kept: KeptStore, and other: KeptStore, as input: ArraySlice<UInt8>) {
    self.kept = kept
    self.other = other
    log = kept.log
    store = kept.store
    var rest = input
    while rest.count >= 8, !log.isEmpty, log.count < Self.longest {
      make(Array(rest.prefix(8)))
      rest = rest.dropFirst(8)
    }
  }

  private mutating func make(_ change: [UInt8]) {
    let place = Int(change[1]) << 8 | Int(change[2])
    let length = Int(change[3]) << 8 | Int(change[4])
    let value = change[5]
    switch change[0] % 16 {
    case 0...3: Self.changeBytes(of: &log, change)
    case 4: log.removeLast(log.count - place % log.count)
    case 5: log += [UInt8](repeating: value, count: length % 2_048)
    case 6: copy(place, to: length, count: Int(value) * 8)
    case 7: swapFrames(place, length)
    case 8: splice(Int(change[1]), Int(change[2]), isInserted: value & 1 == 1)
    case 9: repeatFrame(Int(change[1]), before: Int(change[2]))
    case 10: removeFrame(Int(change[1]))
    case 11...13: putNumber(change)
    case 14: Self.changeBytes(of: &store, [value] + change[1...])
    default: changeStoreLength(to: place, value)
    }
  }

  private static func changeBytes(of bytes: inout [UInt8], _ change: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = (Int(change[1]) << 8 | Int(change[2])) % bytes.count
    let length = Int(change[3]) << 8 | Int(change[4])
    let end = min(bytes.count, place + length % 2_048)
    let value = change[change.count - 1]
    switch change[0] % 4 {
    case 0: bytes[place] ^= value
    case 1:
      bytes.replaceSubrange(place..<end, with: repeatElement(value, count: end - place))
    case 2: bytes.insert(contentsOf: repeatElement(value, count: end - place), at: place)
    default: bytes.removeSubrange(place..<end)
    }
  }

  private mutating func changeStoreLength(to length: Int, _ value: UInt8) {
    if value & 1 == 0, !store.isEmpty {
      store.removeLast(store.count - length % store.count)
    } else {
      store += [UInt8](repeating: value, count: length % 1_024)
    }
  }

  private mutating func copy(_ source: Int, to target: Int, count: Int) {
    let source = source % log.count
    let target = target % log.count
    let length = min(count, log.count - max(source, target))
    let bytes = Array(log[source..<source + length])
    log.replaceSubrange(target..<target + length, with: bytes)
  }
}

// MARK: - Frames

extension StoreChanges {
  private func frame(_ number: Int) -> FramePlace? {
    let frames = FramePlace.all(in: log)
    return frames.isEmpty ? nil : frames[number % frames.count]
  }

  private mutating func swapFrames(_ first: Int, _ second: Int) {
    guard let one = frame(first), let other = frame(second), one.start != other.start
    else { return }
    let (front, back) = one.start < other.start ? (one, other) : (other, one)
    let bytes = (Array(log[front.range]), Array(log[back.range]))
    log.replaceSubrange(back.range, with: bytes.0)
    log.replaceSubrange(front.range, with: bytes.1)
  }

  /// Puts a frame of the other store before a frame, or in its place.
  private mutating func splice(_ source: Int, _ target: Int, isInserted: Bool) {
    guard let target = frame(target) else { return }
    let frame = other.frames[source % other.frames.count]
    let end = isInserted ? target.start : target.end
    log.replaceSubrange(target.start..<end, with: Array(other.log[frame.range]))
  }

  private mutating func repeatFrame(_ source: Int, before target: Int) {
    guard let source = frame(source), let target = frame(target) else { return }
    log.insert(contentsOf: Array(log[source.range]), at: target.start)
  }

  private mutating func removeFrame(_ number: Int) {
    guard let frame = frame(number) else { return }
    log.removeSubrange(frame.range)
  }

  /// Writes a number that may lie over a field of a part of a frame.
  private mutating func putNumber(_ change: [UInt8]) {
    guard let frame = frame(Int(change[1])) else { return }
    let parts = frame.parts
    let place = parts[Int(change[2]) % parts.count] + Int(change[3])
    let number = Self.numbers[Int(change[4]) % Self.numbers.count] &+ UInt64(change[5])
    switch change[6] % 3 {
    case 0: log.put(UInt16(truncatingIfNeeded: number), at: place)
    case 1: log.put(UInt32(truncatingIfNeeded: number), at: place)
    default: log.put(number, at: place)
    }
  }
}
