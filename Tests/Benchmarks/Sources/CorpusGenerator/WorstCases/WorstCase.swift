/// A family of texts that are as hard to read as their length allows, of any size.
///
/// A reader is sound if twice the length takes about twice the time in every family. The
/// texts look like plans; many of them have faults.
public struct WorstCase: Sendable {
  /// The name under which results are reported.
  public let name: String

  private let bytes: @Sendable (Int) -> [UInt8]

  init(_ name: String, _ bytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Returns a text of the family.
  ///
  /// - Parameter size: How long it is to be, in bytes.
  /// - Returns: The text, a little longer or shorter than asked for.
  public func text(ofSize size: Int) -> [UInt8] {
    bytes(size)
  }

  /// A family of plans that repeat a piece between a beginning and an end.
  static func repeating(
    _ name: String,
    _ beginning: String,
    _ piece: String,
    _ end: String
  ) -> WorstCase {
    WorstCase(name) { size in
      let piece = Array(piece.utf8)
      var text = Array((head + beginning).utf8)
      text.reserveCapacity(size + 1_000)
      while text.count < size { text.append(contentsOf: piece) }
      if piece.last == UInt8(ascii: ",") { text.removeLast() }
      return text + Array((end + "}\n").utf8)
    }
  }

  /// A family of plans that repeat a piece with a number in it.
  static func counting(
    _ name: String,
    _ beginning: String,
    _ piece: @escaping @Sendable (Int) -> String,
    _ end: String
  ) -> WorstCase {
    WorstCase(name) { size in
      var text = Array((head + beginning).utf8)
      text.reserveCapacity(size + 1_000)
      var count = 0
      while text.count < size {
        text.append(contentsOf: piece(count).utf8)
        count += 1
      }
      if text.last == UInt8(ascii: ",") { text.removeLast() }
      return text + Array((end + "}\n").utf8)
    }
  }

  /// How every plan of a family begins.
  private static let head =
    #"{"format":"learning-plan","version":"1.0","id":"a","pupil":"b","#
    + #""kind":"senSupportPlan","lifecycle":"active","#
}
