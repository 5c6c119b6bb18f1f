/// What a frame says of items before it that lost something for good.
struct ContentLoss: Hashable {
  enum Kind: UInt32 {
    /// Meta and document are overwritten with zeros.
    case contents = 0

    /// The document is overwritten with zeros.
    case document = 1

    /// The items can't be found, and a person accepted that.
    case missing = 2
  }

  /// The number of bytes of a loss.
  static let length = 24

  let kind: Kind

  /// The numbers of the items.
  let sequences: ClosedRange<Int>

  /// Returns losses for numbers in any order, one for each run.
  static func runs(_ kind: Kind, of sequences: some Sequence<Int>) -> [ContentLoss] {
    var losses: [ContentLoss] = []
    for sequence in sequences.sorted() {
      if let last = losses.last, last.sequences.upperBound + 1 >= sequence {
        let run = last.sequences.lowerBound...sequence
        losses[losses.count - 1] = ContentLoss(kind: kind, sequences: run)
      } else {
        losses.append(ContentLoss(kind: kind, sequences: sequence...sequence))
      }
    }
    return losses
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(integer: kind.rawValue)
    bytes.append(integer: 0 as UInt32)
    bytes.append(integer: UInt64(sequences.lowerBound))
    bytes.append(integer: UInt64(sequences.upperBound))
  }
}

extension ContentLoss {
  /// Reads a loss, `nil` if the bytes are none.
  init?(_ bytes: [UInt8], at start: Int) {
    var reader = ByteReader(bytes, in: start..<start + Self.length)
    guard let kind = reader.integer(UInt32.self).flatMap(Kind.init),
      reader.integer(UInt32.self) != nil,
      let first = reader.length(), let last = reader.length(), first <= last
    else { return nil }
    self.init(kind: kind, sequences: first...last)
  }
}
