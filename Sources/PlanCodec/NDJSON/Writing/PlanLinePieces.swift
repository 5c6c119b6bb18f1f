/// The text of documents that arrive over time, one a line, in pieces of whole lines.
///
/// It is what a server sends as the body of an answer:
///
/// ```swift
/// for try await piece in PlanLinePieces(of: plans) { try await send(piece) }
/// ```
///
/// A piece has 256 KiB and a line at most, and the last what is left. The next document
/// is asked for when a piece is, so nothing heaps up. If a document can't be written or
/// the documents end with an error, the lines before it come first.
///
/// ## Topics
///
/// ### Creating a sequence
/// - ``init(of:)``
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
public struct PlanLinePieces<Documents: AsyncSequence>: AsyncSequence
where Documents.Element: PlanDocument {
  public typealias Element = [UInt8]
  public typealias Failure = any Error

  private let documents: Documents

  /// Creates the sequence of the pieces of a text.
  ///
  /// - Parameter documents: Plans, bundles or pupils.
  public init(of documents: Documents) {
    self.documents = documents
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(documents: documents.makeAsyncIterator())
  }

  /// Writes one piece after another.
  public struct Iterator: AsyncIteratorProtocol {
    private enum State {
      case open
      case ended
      case failed(any Error)
    }

    private var documents: Documents.AsyncIterator
    private var writer = PlanLineWriter()
    private var state = State.open

    fileprivate init(documents: Documents.AsyncIterator) {
      self.documents = documents
    }

    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws -> [UInt8]? {
      if case .open = state { await gather(isolation: actor) }
      guard writer.count == 0 else { return writer.takePiece() }
      guard case .failed(let error) = state else { return nil }
      state = .ended
      throw error
    }

    private mutating func gather(isolation actor: isolated (any Actor)?) async {
      do {
        while !writer.isFull {
          guard let document = try await documents.next(isolation: actor) else {
            state = .ended
            return
          }
          try writer.append(document)
        }
      } catch {
        state = .failed(error)
      }
    }
  }
}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension PlanLinePieces: Sendable where Documents: Sendable {}

@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
extension PlanLinePieces.Iterator: Sendable where Documents.AsyncIterator: Sendable {}
