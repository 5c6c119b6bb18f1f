// What a log may be taken for when its end was never written (FS-31).

extension KeptStore {
  /// Returns how many frames a changed log may be taken to have, if no other damage is told.
  ///
  /// All of them; or fewer, if the file ends before the next one does, or a sector of what
  /// follows is all zeros and no frame behind the next one can be known.
  ///
  /// - Parameter changed: The changed log.
  /// - Returns: The numbers of frames.
  func statesTaken(for changed: [UInt8]) -> [Int] {
    var counts = [frames.count]
    for (count, next) in frames.enumerated() {
      let start = next.start
      let isCut = changed.count < next.end
      let isLast = !frames[(count + 1)...].contains { isKnown($0, in: changed) }
      if isCut || isLast && Self.hasEmptySector(changed, from: start) {
        counts.append(count)
      }
    }
    return counts
  }

  /// Returns whether the prefix or the suffix of a frame stands where it stood.
  private func isKnown(_ frame: FramePlace, in changed: [UInt8]) -> Bool {
    [frame.start, frame.suffix].contains { edge in
      let range = edge..<edge + FramePlace.edge
      return range.upperBound <= changed.count
        && changed[range].elementsEqual(log[range])
    }
  }

  private static func hasEmptySector(_ bytes: [UInt8], from start: Int) -> Bool {
    var place = start
    while place < bytes.count {
      let end = min(place + 512 - place % 512, bytes.count)
      if bytes[place..<end].allSatisfy({ $0 == 0 }) { return true }
      place = end
    }
    return false
  }
}
