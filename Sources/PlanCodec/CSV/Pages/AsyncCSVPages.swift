/// A CSV file that arrives over time, a part of its rows at a time.
///
/// ```swift
/// for try await page in AsyncCSVPages(pieces: body) {
///   for record in page.table { … }
/// }
/// ```
///
/// The next piece is asked for when the rows of the last are used up, so a slow reader slows
/// the sender. What a page is says ``CSVPages``.
///
/// ## Topics
///
/// ### Creating a sequence
/// - ``init(pieces:format:)``
/// - ``init(bytes:format:)``
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
public struct AsyncCSVPages<Pieces: AsyncSequence>: AsyncSequence
where Pieces.Element: Collection<UInt8> {
  public typealias Element = CSVContents
  public typealias Failure = Pieces.Failure

  private let pieces: Pieces
  private let format: CSVFormat

  /// Creates the sequence of the pages of a file that arrives in pieces.
  ///
  /// - Parameters:
  ///   - pieces: The pieces of the file, each a collection of bytes, cut anywhere.
  ///   - format: How the file is written, and how much of it is accepted.
  public init(pieces: Pieces, format: CSVFormat = CSVFormat()) {
    self.pieces = pieces
    self.format = format
  }

  /// Creates the sequence of the pages of a file that arrives byte by byte.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - format: How the file is written, and how much of it is accepted.
  public init<Bytes: AsyncSequence>(bytes: Bytes, format: CSVFormat = CSVFormat())
  where Bytes.Element == UInt8, Pieces == BytePieces<Bytes> {
    self.init(pieces: BytePieces(bytes), format: format)
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(pieces: pieces.makeAsyncIterator(), reader: CSVPageReader(format: format))
  }

  /// Reads one page after another.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var pieces: Pieces.AsyncIterator
    fileprivate var reader: CSVPageReader

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Pieces.Failure) -> CSVContents? {
      while !reader.isDone, let piece = try await pieces.next(isolation: actor) {
        if let page = reader.page(of: piece) { return page }
      }
      return reader.lastPage()
    }
  }
}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension AsyncCSVPages: Sendable where Pieces: Sendable {}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension AsyncCSVPages.Iterator: Sendable where Pieces.AsyncIterator: Sendable {}
