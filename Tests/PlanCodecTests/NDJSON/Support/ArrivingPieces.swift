/// Pieces that arrive one after the other, and perhaps an error behind them.
struct ArrivingPieces<Element: Sendable>: AsyncSequence, Sendable {
  typealias Failure = Fault

  /// The stream broke.
  struct Fault: Error, Hashable {}

  let pieces: [Element]
  var isBroken = false

  func makeAsyncIterator() -> Iterator {
    Iterator(pieces: pieces[...], isBroken: isBroken)
  }

  struct Iterator: AsyncIteratorProtocol, Sendable {
    fileprivate var pieces: ArraySlice<Element>
    fileprivate let isBroken: Bool

    mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Fault) -> Element? {
      await Task.yield()
      if let piece = pieces.popFirst() { return piece }
      if isBroken { throw Fault() }
      return nil
    }
  }
}
