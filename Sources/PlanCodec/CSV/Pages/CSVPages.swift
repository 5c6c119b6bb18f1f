/// A long CSV file that comes in pieces, a part of its rows at a time.
///
/// ```swift
/// for page in CSVPages(pieces: pieces) {
///   for record in page.table { … }
///   for fault in page.problems.listed { print(fault) }
/// }
/// ```
///
/// A page has the rows that a piece completes, with their numbers and lines in the file, and
/// the faults and warnings since the page before. No more than a piece and the longest record
/// is kept, whatever the length of the file. A fault of the whole file ends the pages; rows of
/// pages before it have been handed over.
///
/// ## Topics
///
/// ### Creating a sequence
/// - ``init(pieces:format:)``
///
/// ### From elsewhere
/// - ``AsyncCSVPages``
/// - ``FileCSVPages``
public struct CSVPages<Pieces: Sequence>: Sequence
where Pieces.Element: Collection<UInt8> {
  private let pieces: Pieces
  private let format: CSVFormat

  /// Creates the sequence of the pages of a file.
  ///
  /// - Parameters:
  ///   - pieces: The pieces of the file, each a collection of bytes, cut anywhere.
  ///   - format: How the file is written, and how much of it is accepted.
  public init(pieces: Pieces, format: CSVFormat = CSVFormat()) {
    self.pieces = pieces
    self.format = format
  }

  public func makeIterator() -> Iterator {
    Iterator(pieces: pieces.makeIterator(), reader: CSVPageReader(format: format))
  }

  /// Reads one page after another.
  public struct Iterator: IteratorProtocol {
    fileprivate var pieces: Pieces.Iterator
    fileprivate var reader: CSVPageReader

    public mutating func next() -> CSVContents? {
      while !reader.isDone, let piece = pieces.next() {
        if let page = reader.page(of: piece) { return page }
      }
      return reader.lastPage()
    }
  }
}

extension CSVPages: Sendable where Pieces: Sendable {}

extension CSVPages.Iterator: Sendable where Pieces.Iterator: Sendable {}
