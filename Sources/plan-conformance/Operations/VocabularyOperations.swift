import PlanCodec
import PlanModel

/// Operations on vocabularies.
enum VocabularyOperations {
  static let all = [
    Operation("vocabulary.match", match)
  ]

  @Sendable
  private static func match(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let id = try input.text("vocabulary")
    guard let vocabulary = Vocabularies.all.vocabulary(withID: id) else {
      let message = "vocabulary: write the identifier of a list, such as areaOfNeed"
      throw OperationError(.unknownVocabulary, message)
    }
    let code = vocabulary.code(matching: try input.text("text"))
    return ["code": code.map(JSONValue.string) ?? .null]
  }
}
