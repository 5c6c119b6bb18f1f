/// A statement of a target, and what is expected of it.
struct LabelledTarget: Decodable, Sendable {
  struct Parts: Decodable, Sendable {
    struct Due: Decodable, Sendable {
      let latestDate: String?
    }

    struct Criterion: Decodable, Sendable {
      let kind: String
      let alt: [String]?
      let nums: [Choice]?

      /// The forms that count as right.
      var kinds: Set<String> { Set((alt ?? []) + [kind]) }
    }

    let due: Due?
    let condition: Bool
    let tool: Bool
    let frequency: Bool
    let verb: String?
    let criterion: Criterion?
    /// Parts that two readers may read in two ways; they are not counted.
    let soft: [String]?
  }

  /// One number, or several of which one is enough.
  struct Choice: Decodable, Sendable {
    let numbers: [Double]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      numbers =
        try (try? container.decode([Double].self))
        ?? [container.decode(Double.self)]
    }
  }

  let id: String
  let style: String
  let text: String
  /// Codes that are expected; "A|B" is either.
  let must: [String]
  /// Codes that may be found or not.
  let may: [String]
  let present: Parts?
}
