/// An open CSV file or pipe, a part of its rows at a time.
///
/// ```swift
/// var pages = FileCSVPages(descriptor: STDIN_FILENO)
/// while let page = try pages.nextPage() {
///   for record in page.table { … }
/// }
/// ```
///
/// The file is read in pieces of 256 KiB. What a page is says ``CSVPages``.
///
/// The caller opens and closes the descriptor, and lets nobody else read from it meanwhile.
/// Reading waits until bytes come, also in a task: read a pipe that may stay silent with
/// ``AsyncCSVPages``.
///
/// ## Topics
///
/// ### Creating a sequence
/// - ``init(descriptor:format:)``
///
/// ### Reading pages
/// - ``nextPage()``
public struct FileCSVPages: Sendable {
  private static let pieceLength = 256 << 10

  private let descriptor: Int32
  private var reader: CSVPageReader
  private var piece: [UInt8] = []
  private var byte = 0

  /// Creates the sequence of the pages of a file or pipe.
  ///
  /// - Parameters:
  ///   - descriptor: The file descriptor, open for reading; reading begins where it stands.
  ///   - format: How the file is written, and how much of it is accepted.
  public init(descriptor: Int32, format: CSVFormat = CSVFormat()) {
    self.descriptor = descriptor
    reader = CSVPageReader(format: format)
  }

  /// Reads the next page.
  ///
  /// - Returns: The page, or `nil` at the end of the file.
  /// - Throws: An error if the file can't be read.
  public mutating func nextPage() throws(PlanStreamError) -> CSVContents? {
    if piece.isEmpty { piece = [UInt8](repeating: 0, count: Self.pieceLength) }
    while !reader.isDone {
      let count = try StreamCalls.receive(
        from: descriptor,
        into: &piece,
        in: piece.indices,
        at: byte
      )
      guard count > 0 else { break }
      byte += count
      if let page = reader.page(of: piece[..<count]) { return page }
    }
    return reader.lastPage()
  }
}

// MARK: - AsyncSequence

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension FileCSVPages: AsyncSequence, AsyncIteratorProtocol {
  public typealias Element = CSVContents
  public typealias Failure = PlanStreamError

  public func makeAsyncIterator() -> Self { self }

  public mutating func next(
    isolation actor: isolated (any Actor)?
  ) async throws(PlanStreamError) -> CSVContents? {
    try nextPage()
  }
}
