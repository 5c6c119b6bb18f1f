import PlanModel

extension ImportPreview {
  /// The questions that are not answered, in the order of the file.
  public var questions: [ImportQuestion] { pupils.flatMap(\.questions) }

  /// Answers a question.
  ///
  /// An answer may bring further questions: who is meant is known, and now fields differ.
  ///
  /// - Parameters:
  ///   - question: The identifier of the question.
  ///   - answer: The answer.
  /// - Throws: An error if the preview does not ask the question, or if the answer does not
  ///   go with it; nothing is changed then.
  public mutating func answer(
    _ question: ImportQuestion.ID,
    with answer: ImportAnswer
  ) throws(ImportAnswerError) {
    let place = pupils.firstIndex { $0.questions.contains { $0.id == question } }
    guard let place,
      let asked = pupils[place].questions.first(where: { $0.id == question })
    else { throw ImportAnswerError(.unknownQuestion) }
    try check(answer, of: asked, place)
    answers[question] = answer
    guard asked.reason == .differentValue else { return decide() }
    var row = ImportComparison.Row(
      imported: pupils[place],
      identified: identified[place]
    )
    let planQuestion = row.imported.questions.filter { !$0.plans.isEmpty }
    comparison.fill(&row, place, answers)
    row.imported.questions.insert(contentsOf: planQuestion, at: 0)
    pupils[place] = row.imported
  }

  private func check(
    _ answer: ImportAnswer,
    of question: ImportQuestion,
    _ place: Int
  ) throws(ImportAnswerError) {
    let isAboutField = question.reason == .differentValue
    let isAboutPlan = !question.plans.isEmpty
    switch answer {
    case .fileValue, .ownValue:
      if isAboutField { return }
    case .leaveOut:
      if !isAboutField { return }
    case .newPupil:
      if !isAboutField, !isAboutPlan { return }
    case .newPlan:
      if isAboutPlan { return }
    case .samePlan(let plan):
      guard isAboutPlan else { break }
      if question.plans.contains(plan) { return }
      throw ImportAnswerError(.unknownPlan)
    case .samePupil(let pupil):
      guard !isAboutField, !isAboutPlan else { break }
      guard comparison.hasPupil(pupil) else { throw ImportAnswerError(.unknownPupil) }
      let isTaken = pupils.indices.contains { other in
        other != place && pupils[other].pupilBefore?.id == pupil
      }
      if !isTaken { return }
      throw ImportAnswerError(.takenPupil)
    }
    throw ImportAnswerError(.wrongAnswer)
  }
}
