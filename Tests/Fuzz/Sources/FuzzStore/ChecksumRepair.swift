/// Makes the checksums of a changed store hold again, so that what is behind them is read.
struct ChecksumRepair {
  /// Whether the second copy of each part is made the same as the first.
  let isMirrored: Bool

  /// Whether frames are told the place where they now stand.
  let isMoved: Bool

  /// Returns a log of which the checksums hold.
  func repaired(log: [UInt8]) -> [UInt8] {
    var log = log
    repairHeaders(&log)
    let id = log.count < 32 ? [] : Array(log[16..<32])
    for frame in FramePlace.all(in: log) { repair(frame, in: &log, id) }
    return log
  }

  /// Returns a `store` file of which the checksums hold.
  func repaired(store: [UInt8]) -> [UInt8] {
    var store = store
    repairHeaders(&store)
    var place = 128
    while let length = store.number(UInt32.self, at: place),
      place + 8 + Int(length) <= store.count
    {
      let end = place + 4 + Int(length)
      store.put(Checksum.of(store[(place + 4)..<end]), at: end)
      place = end + 4
    }
    return store
  }

  private func repairHeaders(_ bytes: inout [UInt8]) {
    for start in [0, 64] where start + 64 <= bytes.count {
      bytes.put(Checksum.of(bytes[start..<start + 60]), at: start + 60)
    }
  }

  private func repair(_ frame: FramePlace, in log: inout [UInt8], _ id: [UInt8]) {
    if isMoved { log.put(UInt64(frame.start), at: frame.start + 24) }
    repairPublicPart(at: frame.firstPublic, of: frame, in: &log, id)
    if isMirrored {
      copy(frame.firstPublic, frame.publicLength, to: frame.secondPublic, in: &log)
      copy(frame.metas, frame.metaLength, to: frame.secondMetas, in: &log)
      copy(frame.start + 8, 52, to: frame.suffix + 8, in: &log)
    } else {
      repairPublicPart(at: frame.secondPublic, of: frame, in: &log, id)
    }
    let sum = Checksum.of(log[frame.firstPublic..<frame.firstPublic + frame.publicLength])
    for edge in [frame.start, frame.suffix] {
      log.put(sum, at: edge + 36)
      log.put(Checksum.of(log[edge..<edge + 60], after: id), at: edge + 60)
    }
  }

  /// Repairs the entries of one copy and the checksums of the parts that they tell of.
  private func repairPublicPart(
    at start: Int,
    of frame: FramePlace,
    in log: inout [UInt8],
    _ id: [UInt8]
  ) {
    for index in 0..<frame.entries {
      let entry = start + index * FramePlace.entry
      for part in [entry + 128, entry + 144] {
        guard let place = log.number(UInt64.self, at: part),
          let length = log.number(UInt32.self, at: part + 8), length > 0,
          place < frame.end - frame.start,
          Int(place) + Int(length) <= frame.end - frame.start
        else { continue }
        let first = frame.start + Int(place)
        log.put(Checksum.of(log[first..<first + Int(length)]), at: part + 12)
      }
      log.put(Checksum.of(log[entry..<entry + 164], after: id), at: entry + 164)
    }
  }

  private func copy(
    _ source: Int,
    _ length: Int,
    to target: Int,
    in log: inout [UInt8]
  ) {
    log.replaceSubrange(
      target..<target + length,
      with: Array(log[source..<source + length])
    )
  }
}
