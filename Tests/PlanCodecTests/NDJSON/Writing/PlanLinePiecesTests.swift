import PlanCodec
import PlanModel
import Testing

@Suite("Plan line pieces")
struct PlanLinePiecesTests {
  private static let plans = (0..<12).map { number in
    LearningPlan(id: "p", pupil: "q").with {
      $0.title = String(repeating: "\(number)", count: 60_000)
    }
  }

  @Test("The pieces are whole lines, and together all of them")
  func pieces() async throws {
    var pieces: [[UInt8]] = []
    for try await piece in PlanLinePieces(of: ArrivingPieces(pieces: Self.plans)) {
      pieces.append(piece)
    }
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.last == UInt8(ascii: "\n") })
    #expect(
      pieces.flatMap(\.self) == (try Self.plans.flatMap { try PlanJSON.encode($0) })
    )
  }

  @Test("No documents are no pieces")
  func nothing() async throws {
    let none = ArrivingPieces<LearningPlan>(pieces: [])
    for try await _ in PlanLinePieces(of: none) {
      Issue.record("a piece came of nothing")
    }
  }

  @Test("The lines before an error come first")
  func errors() async throws {
    let unwritable = LearningPlan(id: "p", pupil: "q").with {
      $0.unknownMembers["id"] = "1"
    }
    let refused = ArrivingPieces(pieces: [Self.plans[0], unwritable, Self.plans[1]])
    let broken = ArrivingPieces(pieces: [Self.plans[0]], isBroken: true)
    let line = try PlanJSON.encode(Self.plans[0])
    for documents in [refused, broken] {
      var iterator = PlanLinePieces(of: documents).makeAsyncIterator()
      #expect(try await iterator.next(isolation: nil) == line)
      await #expect(throws: (any Error).self) { try await iterator.next(isolation: nil) }
      #expect(try await iterator.next(isolation: nil) == nil)
    }
  }
}
