import PlanCodec
import PlanModel
import Testing

@Suite("Documents of a version to come")
struct NextVersionTests {
  @Test("A plan of 1.1 is edited without losing a member or code, in any kind of record")
  func plans() throws {
    try Self.edit(LearningPlan.self, seed: 1) {
      $0.title = "Edited"
    } and: {
      $0.setMember("title", to: "Edited")
    }
  }

  @Test("A bundle of 1.1 is edited without losing a member or code")
  func bundles() throws {
    try Self.edit(PlanBundle.self, seed: 2) {
      $0.purpose = "Edited"
    } and: {
      $0.setMember("purpose", to: "Edited")
    }
  }

  @Test("A pupil of 1.1 is edited without losing a member or code")
  func pupils() throws {
    try Self.edit(Pupil.self, seed: 3) {
      $0.registrationClass = "Edited"
    } and: {
      $0.setMember("registrationClass", to: "Edited")
    }
  }

  /// Fills every field, gives every code a new value and every object a new member, and
  /// compares a whole document that was decoded, edited and encoded with the same edit of
  /// its JSON.
  private static func edit<Document: PlanDocument>(
    _ type: Document.Type,
    seed: UInt64,
    _ change: (inout Document) -> Void,
    and changeJSON: (inout JSONValue) -> Void
  ) throws {
    var filled = RecordFiller.filled(type, seed: seed, isFull: true)
    var remover = UnknownMemberRemover()
    filled.accept(&remover)
    var codes = NewCodes()
    filled.accept(&codes)
    #expect(codes.count > 10)
    var next = withNewMembers(try JSONValue(parsing: PlanJSON.encode(filled)))
    next.setMember("version", to: "1.1")

    var document = try PlanJSON.decode(type, from: next.canonicalBytes)
    change(&document)
    let written = try JSONValue(parsing: PlanJSON.encode(document))

    changeJSON(&next)
    next.setMember("version", to: .string(FormatVersion.current.description))
    // New members stand behind the fields, as the writer puts them.
    #expect(written.canonicalBytes == next.canonicalBytes)
  }

  private static func withNewMembers(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): .array(elements.map(withNewMembers))
    case .object(let members):
      .object(
        members.map { .init(name: $0.name, value: withNewMembers($0.value)) }
          + [.init(name: "nextYear", value: ["mood": ["sunny", nil, 1], "at": "x"])]
      )
    default: value
    }
  }
}

/// Gives every code a value that no vocabulary lists.
private struct NewCodes: DeepVisitor {
  private(set) var count = 0

  mutating func text<Value: TextValue>(_ value: inout Value) {
    guard case .code = Value.shape else { return }
    count += 1
    if let code = Value(fieldText: "next.\(count)") { value = code }
  }
}
