extension Corpus {
  /// Changes of stores: each kind alone, and lying numbers in the fields of frames.
  ///
  /// Each is two bytes that say which store and how, and eight bytes for each change.
  static let storeChanges: [[UInt8]] = {
    var inputs: [[UInt8]] = (0..<5).flatMap { store in [[0, store], [1, store]] }
    for kind in 0..<16 as Range<UInt8> {
      for store in 0..<5 as Range<UInt8> {
        for way in [0, 1, 7] as [UInt8] {
          for place in [0, 60, 800, 2_500, 5_000, 9_000] as [UInt16] {
            let places = [UInt8(place >> 8), UInt8(place & 0xFF)]
            inputs.append([way, store, kind] + places + [0, 3, 0x81, 1, kind])
          }
        }
      }
    }
    // The fields of edges, entries, losses and metas that tell of counts and places.
    let fields: [(part: UInt8, offsets: [UInt8])] = [
      (0, [8, 12, 16, 24, 32, 40, 48]),
      (1, [0, 8, 16, 20, 22, 128, 136, 144, 152]),
      (2, [0, 8, 16]), (3, [16, 24, 28, 38]), (7, [12, 16, 24]),
    ]
    for (part, offsets) in fields {
      for offset in offsets {
        for number in [0, 4, 10, 13] as [UInt8] {
          for frame in [0, 2, 6] as [UInt8] {
            let change: [UInt8] = [11, frame, part, offset, number, 0, 2, 0]
            inputs.append([3, frame % 3] + change)
          }
        }
      }
    }
    return inputs + [lastNumber]
  }()

  /// The last frame of a store with the highest number that an item can have.
  private static let lastNumber: [UInt8] = [
    7, 17, 11, 2, 0, 16, 13, 0, 2, 0, 11, 2, 1, 0, 13, 0, 2, 0,
  ]
}
