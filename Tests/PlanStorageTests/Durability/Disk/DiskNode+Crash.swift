extension DiskNode {
  /// Returns what a folder may hold after a crash.
  ///
  /// A journal keeps the order of names: they are lost from any point on.
  var namesAfterCrash: [[String: Int]] {
    var names = keptNames
    var forms = [names]
    for change in nameChanges {
      change.apply(to: &names)
      forms.append(names)
    }
    return forms
  }

  /// Returns what a file may hold after a crash.
  ///
  /// Nothing keeps the order of bytes: any of the changes may be there without the others, and
  /// one of them may be torn. All choices are tried of a few changes; of many the beginnings,
  /// the ends, each alone, all without each, and some drawn by lot.
  ///
  /// - Parameter edges: Where writes are torn.
  /// - Returns: The forms, each once.
  func bytesAfterCrash(edges: DiskEdges) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    for choice in Self.choices(of: byteChanges.count) {
      forms.append(bytes(with: byteChanges.indices.filter { choice[$0] }))
    }
    for index in byteChanges.indices {
      for torn in byteChanges[index].tornForms(edges: edges) {
        let before = bytesKept(beginningWith: byteChanges[..<index], torn)
        forms.append(before)
        forms.append(bytesKept(beginningWith: [], torn))
        forms.append(Self.applying(byteChanges[(index + 1)...], to: before))
      }
    }
    var seen: Set<[UInt8]> = []
    return forms.filter { seen.insert($0).inserted }
  }

  private func bytes(with indices: [Int]) -> [UInt8] {
    Self.applying(indices.map { byteChanges[$0] }[...], to: keptBytes)
  }

  private func bytesKept(
    beginningWith changes: ArraySlice<ByteChange>,
    _ torn: [ByteChange]
  ) -> [UInt8] {
    Self.applying(torn[...], to: Self.applying(changes, to: keptBytes))
  }

  private static func applying(
    _ changes: ArraySlice<ByteChange>,
    to bytes: [UInt8]
  ) -> [UInt8] {
    var bytes = bytes
    for change in changes { change.apply(to: &bytes) }
    return bytes
  }

  /// Returns which of so many changes reach the disk.
  private static func choices(of count: Int) -> [[Bool]] {
    let indices = 0..<count
    guard count > 6 else {
      return (0..<(1 << count)).map { bits in indices.map { bits >> $0 & 1 == 1 } }
    }
    var choices: [[Bool]] = []
    for place in 0...count {
      choices.append(indices.map { $0 < place })
      choices.append(indices.map { $0 >= place })
      choices.append(indices.map { $0 == place })
      choices.append(indices.map { $0 != place })
    }
    var numbers = SeededGenerator(seed: UInt64(count))
    for _ in 0..<32 { choices.append(indices.map { _ in Bool.random(using: &numbers) }) }
    return choices
  }
}
