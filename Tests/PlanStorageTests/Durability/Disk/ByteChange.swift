/// A change to the bytes of a file that the disk may not have yet.
enum ByteChange: Hashable, Sendable {
  /// Bytes were written to a place.
  case write([UInt8], at: Int)

  /// The file was cut off behind a length, or made longer with zeros.
  case cut(Int)

  /// Makes the change to what the disk has.
  func apply(to bytes: inout [UInt8]) {
    switch self {
    case .write(let new, let offset):
      Self.stretch(&bytes, to: offset + new.count)
      bytes.replaceSubrange(offset..<(offset + new.count), with: new)
    case .cut(let length):
      Self.stretch(&bytes, to: length)
      bytes.removeLast(bytes.count - length)
    }
  }

  /// Returns changes of which one may reach the disk in place of a whole one.
  ///
  /// A write may end at any byte. A disk writes each sector as a whole, so a part that is
  /// missing before others begins and ends at the edges of sectors; the length may be there
  /// without any of the bytes.
  ///
  /// - Parameter edges: Which edges are tried.
  /// - Returns: For each torn form the changes that make it up.
  func tornForms(edges: DiskEdges) -> [[ByteChange]] {
    guard case .write(let bytes, let offset) = self else { return [] }
    let range = offset..<(offset + bytes.count)
    var forms: [[ByteChange]] = [[Self.lengthening(to: range.upperBound)]]
    for cut in edges.places(in: range) { forms.append([part(range.lowerBound..<cut)]) }
    let sectors = edges.sectors(in: range)
    guard sectors.count > 1 else { return forms }
    for sector in sectors {
      let before = part(range.lowerBound..<sector.lowerBound)
      let behind = part(sector.upperBound..<range.upperBound)
      forms.append([part(sector), Self.lengthening(to: range.upperBound)])
      forms.append([before, behind, Self.lengthening(to: range.upperBound)])
      forms.append([part(sector.lowerBound..<range.upperBound)])
    }
    return forms
  }

  /// Returns the write of a range only.
  private func part(_ range: Range<Int>) -> ByteChange {
    guard case .write(let bytes, let offset) = self else { return self }
    let indices = (range.lowerBound - offset)..<(range.upperBound - offset)
    return .write(Array(bytes[indices]), at: range.lowerBound)
  }

  /// Writes nothing and makes the file at least so long.
  private static func lengthening(to length: Int) -> ByteChange { .write([], at: length) }

  private static func stretch(_ bytes: inout [UInt8], to length: Int) {
    guard length > bytes.count else { return }
    bytes += [UInt8](repeating: 0, count: length - bytes.count)
  }
}
