import FileGeneration
import Testing

@testable import rule_catalogue

@Suite("Differences of examples")
struct ExampleDifferenceTests {
  private static let values: [JSONText] = [
    .null, 1, "a", [], [1], [1, 2], [:], ["a": 1], ["a": 1, "b": [2]],
  ]

  @Test("Equal values differ nowhere, and different ones somewhere")
  func equality() {
    let wrong = Self.values.flatMap { one in
      Self.values.filter { other in
        ExampleDifference.all(from: one, to: other).isEmpty != (one == other)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("A difference is told as deep down as it can be")
  func depth() {
    let found = ExampleDifference.all(
      from: ["a": ["b": [1, 2]], "c": 1],
      to: ["a": ["b": [1, 3, 4]], "d": 1]
    )
    #expect(found.map(\.path) == ["/a/b/1", "/a/b/2", "/c", "/d"])
    #expect(found.map(\.passes) == [2, nil, 1, nil])
    #expect(found.map(\.fails) == [3, 4, nil, 1])
  }
}
