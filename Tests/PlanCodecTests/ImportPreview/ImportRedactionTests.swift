import PlanCodec
import PlanModel
import Testing

@Suite("What an import says of itself")
struct ImportRedactionTests {
  /// A school in which every cell that holds a fact about a person has a word to look for.
  private static let school = SmallSchool().with { school in
    school.pupils = [
      school.pupils[0],
      "B305999926455,9276308686,Canary,Canary-Byron,10/12/2010,Canary,Canary,Canary,Miss Canary,Canary,Canary",
      ",,Canary,Weller,,E,MLD,C&L,Mr Canary,Canary,Canary",
    ]
    school.targets[1] =
      "B305999926455,Canary,Canary-Byron,1,Canary,Canary,Canary,Canary,Canary,Canary,Canary,Canary,Canary,Canary,20,Canary"
    school.readings[1] =
      "B305999926455,Canary,Canary-Byron,1,07/09/2026,Canary,10,Canary,N,Canary"
  }

  @Test("No description, mirror or dump quotes a cell")
  func redaction() throws {
    let first = ImportPreview(of: Self.school.imported, into: SchoolRecords())
    var bundle = first.merged
    bundle.plans[0].targets[0].text = "Canary two"
    bundle.pupils[0].legalSurname = "Canary three"
    bundle.plans.append(
      LearningPlan(id: "other", pupil: "p-0001", kind: bundle.plans[0].kind)
    )
    var preview = ImportPreview(of: Self.school.imported, into: SchoolRecords(bundle))
    let question = try #require(preview.questions.first { !$0.plans.isEmpty })
    var texts = Self.texts(of: preview) + Self.texts(of: first)
    try preview.answer(question.id, with: .samePlan("plan-0001"))
    texts += Self.texts(of: preview)
    #expect(preview.questions.contains { $0.field == "legalSurname" })
    #expect(preview.questions.contains { $0.match != nil })
    #expect(preview.questions.contains { $0.recordName == "Target" })
    let revealing = texts.filter { text in
      ["Canary", "B3059", "92763", "2010", "Weller"].contains { text.contains($0) }
    }
    #expect(revealing.isEmpty)
    #expect(texts.allSatisfy { !$0.isEmpty })
  }

  private static func texts(of preview: ImportPreview) -> [String] {
    var values: [Any] = [preview, preview.changes, preview.result]
    values += preview.pupils.map { $0 as Any }
    values += preview.pupils.map { $0.match as Any }
    values += preview.pupils.flatMap(\.records).map { $0 as Any }
    values += preview.questions.map { $0 as Any }
    values += preview.questions.map { $0.id as Any }
    values += preview.changes.pupils.map { $0 as Any }
    values += preview.changes.plans.map { $0 as Any }
    return values.flatMap { value in
      var dumped = ""
      dump(value, to: &dumped)
      return [String(describing: value), String(reflecting: value), dumped]
    }
  }

  @Test("A question says where it stands and what is known for and against")
  func question() throws {
    let preview = ImportPreview(
      of: Self.school.imported,
      into: ImportPreview(of: Self.school.imported, into: SchoolRecords()).result
    )
    let question = try #require(preview.questions.first)
    #expect(
      question.description == """
        record 3: more than one pupil may be meant, or it is not sure that one is \
        (ambiguous: p-0002 agrees on forename, surname)
        """
    )
  }

  @Test("Each error of an answer says what to do")
  func errors() {
    let codes: [ImportAnswerError.Code] = [
      .unknownQuestion, .wrongAnswer, .unknownPupil, .takenPupil, .unknownPlan,
    ]
    #expect(codes.allSatisfy { ImportAnswerError($0).description.contains(";") })
  }
}
