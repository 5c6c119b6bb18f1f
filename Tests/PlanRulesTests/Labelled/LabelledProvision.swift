/// A statement of provision, and what is expected of it.
struct LabelledProvision: Decodable, Sendable {
  let id: String
  let text: String
  /// Words that leave the promise open, and words that may be found or not.
  let vague: [String]
  let mayVague: [String]
  /// Parts that are not said, and parts that may be found missing or not.
  let missing: [String]
  let mayMissing: [String]
}
