/// Bytes that arrive one by one, gathered into pieces that end with a line.
///
/// A piece is handed on at a line feed, after 16 KiB or at the end of the bytes, so a
/// reader never waits for the line behind the one that has arrived.
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
public struct BytePieces<Bytes: AsyncSequence>: AsyncSequence
where Bytes.Element == UInt8 {
  public typealias Element = [UInt8]
  public typealias Failure = Bytes.Failure

  private let bytes: Bytes

  /// Creates the sequence of pieces.
  ///
  /// - Parameter bytes: The bytes that arrive.
  public init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(bytes: bytes.makeAsyncIterator())
  }

  /// Gathers one piece after another.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var bytes: Bytes.AsyncIterator

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Bytes.Failure) -> [UInt8]? {
      var piece: [UInt8] = []
      while piece.count < 16 << 10, let byte = try await bytes.next(isolation: actor) {
        piece.append(byte)
        if byte == UInt8(ascii: "\n") { break }
      }
      return piece.isEmpty ? nil : piece
    }
  }
}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension BytePieces: Sendable where Bytes: Sendable {}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension BytePieces.Iterator: Sendable where Bytes.AsyncIterator: Sendable {}
