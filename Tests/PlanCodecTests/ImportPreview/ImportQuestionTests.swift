import PlanCodec
import PlanModel
import Testing

@Suite("Questions of an import")
struct ImportQuestionTests {
  private let school = SmallSchool()

  private var records: SchoolRecords {
    ImportPreview(of: school.imported, into: SchoolRecords()).result
  }

  /// A preview in which Sam's date of birth is missing, so that it is not sure who Sam is.
  private var doubtful: ImportPreview {
    ImportPreview(
      of: school.with { $0.replace("02/03/2011", with: "") }.imported,
      into: records
    )
  }

  @Test("Of a row that is in question nothing comes in, and the others do")
  func open() {
    let preview = doubtful
    #expect(preview.questions.map(\.reason) == [.ambiguousPupil])
    #expect(preview.questions.first?.record == 3)
    #expect(preview.questions.first?.match?.candidates.map(\.pupil) == ["p-0002"])
    #expect(preview.changes.isEmpty && !preview.isEmpty)
    #expect(preview.pupils[1].records.isEmpty && preview.pupils[1].pupilAfter == nil)
    #expect(preview.pupilsNotInFile.isEmpty)
  }

  @Test("An answer takes the row to the pupil, to a new one or nowhere")
  func answers() throws {
    let question = try #require(doubtful.questions.first)
    var same = doubtful
    try same.answer(question.id, with: .samePupil("p-0002"))
    #expect(same.isEmpty && same.differences.isEmpty)
    var new = doubtful
    try new.answer(question.id, with: .newPupil)
    #expect(new.bundle.pupils.map(\.id) == ["p-0004"])
    #expect(new.bundle.plans.map(\.id) == ["plan-0004"])
    #expect(new.bundle.plans.first?.targets.map(\.id) == ["t-0004-1"])
    #expect(new.bundle.plans.first?.readings.map(\.id) == ["r-00006", "r-00007"])
    var out = doubtful
    try out.answer(question.id, with: .leaveOut)
    #expect(out.isEmpty && out.pupils[1].isLeftOut && out.changes.isEmpty)
  }

  @Test("An answer that does not go with the question changes nothing")
  func wrongAnswers() throws {
    var preview = doubtful
    let question = try #require(preview.questions.first)
    let wrong: [(ImportAnswer, ImportAnswerError.Code)] = [
      (.samePupil("nobody"), .unknownPupil), (.samePupil("p-0001"), .takenPupil),
      (.samePlan("plan-0002"), .wrongAnswer), (.newPlan, .wrongAnswer),
      (.fileValue, .wrongAnswer), (.ownValue, .wrongAnswer),
    ]
    var codes: [ImportAnswerError.Code] = []
    for (answer, _) in wrong {
      do throws(ImportAnswerError) {
        try preview.answer(question.id, with: answer)
      } catch {
        codes.append(error.code)
      }
    }
    #expect(codes == wrong.map(\.1))
    #expect(preview.questions == doubtful.questions)
    #expect(preview.merged == records.bundle)
  }

  @Test("Two rows that point to one pupil are both a question")
  func twoRows() throws {
    let school = school.with {
      $0.pupils[3] = "U999999925532,,Ada,Byron,10/12/2010,N,,,,,"
    }
    var bundle = records.bundle
    bundle.pupils.removeLast()
    bundle.plans.removeLast()
    bundle.pupils[0].formerUPNs = ["U999999925532"]
    var preview = ImportPreview(of: school.imported, into: SchoolRecords(bundle))
    #expect(preview.questions.map(\.reason) == [.repeatedPupil, .repeatedPupil])
    #expect(preview.questions.map(\.record) == [2, 4])
    let questions = preview.questions
    try preview.answer(questions[0].id, with: .samePupil("p-0001"))
    #expect(throws: ImportAnswerError(.takenPupil)) {
      try preview.answer(questions[1].id, with: .samePupil("p-0001"))
    }
    try preview.answer(questions[1].id, with: .leaveOut)
    #expect(preview.isEmpty)
  }

  @Test("New rows with one name and date of birth are a question unless UPNs differ")
  func newNamesakes() {
    let twins = school.with {
      $0.pupils.append(",,Sam,Weller,02/03/2011,K,,,,,")
    }
    let preview = ImportPreview(of: twins.imported, into: SchoolRecords())
    #expect(preview.questions.map(\.record) == [3, 5])
    let told = school.with {
      $0.pupils.append("L305999925599,,Ada,Byron,10/12/2010,K,,,,,")
    }
    #expect(ImportPreview(of: told.imported, into: SchoolRecords()).questions.isEmpty)
  }

  @Test("Which of several plans a row goes into is asked, and so is a closed one")
  func plans() throws {
    var bundle = records.bundle
    bundle.plans.append(
      LearningPlan(id: "own-plan", pupil: "p-0001").with { $0.lifecycle = .active }
    )
    bundle.plans[1].lifecycle = .completed
    var preview = ImportPreview(of: school.imported, into: SchoolRecords(bundle))
    #expect(preview.questions.map(\.reason) == [.severalPlans, .closedPlans])
    #expect(
      preview.questions.map(\.plans) == [["plan-0001", "own-plan"], ["plan-0002"]]
    )
    let questions = preview.questions
    #expect(throws: ImportAnswerError(.unknownPlan)) {
      try preview.answer(questions[0].id, with: .samePlan("plan-0002"))
    }
    try preview.answer(questions[0].id, with: .samePlan("plan-0001"))
    try preview.answer(questions[1].id, with: .newPlan)
    #expect(preview.bundle.plans.map(\.id) == ["plan-0004"])
    #expect(preview.bundle.plans.first?.pupil == "p-0002")
    #expect(preview.bundle.plans.first?.targets.map(\.id) == ["t-0004-1"])
  }

  @Test("The order of the answers does not matter")
  func orderOfAnswers() throws {
    let school = school.with {
      $0.pupils[2] = ",,Sam,Weller,,E,MLD,C&L,Mr Ward,To sail,"
      $0.pupils[3] = ",,Sam,Trent,,N,,,,,"
    }
    var bundle = records.bundle
    bundle.pupils.append(Pupil(id: "x", legalForename: "Sam", legalSurname: "Trent"))
    let preview = ImportPreview(of: school.imported, into: SchoolRecords(bundle))
    #expect(preview.questions.count == 2)
    var (one, other) = (preview, preview)
    for question in preview.questions { try one.answer(question.id, with: .newPupil) }
    for question in preview.questions.reversed() {
      try other.answer(question.id, with: .newPupil)
    }
    #expect(one.bundle == other.bundle)
    #expect(one.bundle.pupils.count == 2)
  }

  @Test("Who is meant may bring the question which value counts")
  func followUp() throws {
    let school = school.with { $0.replace("10/12/2010", with: "11/12/2010") }
    var preview = ImportPreview(of: school.imported, into: records)
    let question = try #require(preview.questions.first)
    #expect(question.reason == .contradictingPupil)
    try preview.answer(question.id, with: .samePupil("p-0001"))
    let field = try #require(preview.questions.first)
    #expect(field.reason == .differentValue && field.field == "dateOfBirth")
    try preview.answer(field.id, with: .fileValue)
    #expect(preview.questions.isEmpty)
    #expect(preview.bundle.pupils.map(\.dateOfBirth) == ["2010-12-11"])
  }
}
