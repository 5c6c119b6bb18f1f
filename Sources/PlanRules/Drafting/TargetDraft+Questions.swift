import PlanModel

extension TargetDraft {
  /// What a person is asked, because the text can't settle it, in the order of the parts.
  ///
  /// A question goes when its part is settled. One about a day that no words name stays
  /// until somebody writes the day.
  public var questions: [DraftQuestion] {
    var questions = dueQuestions
    questions += unsure(.condition, below: .high)
    if verb.state.confidence != nil, isSaidOfThem {
      questions.append(DraftQuestion(.whoIsMeant, nil, at: actor?.words))
    }
    questions += unsure(.verb, below: .medium)
    questions += criterionQuestions
    if direction.state.confidence != nil {
      questions.append(DraftQuestion(.whatInstead, .direction, at: direction.words))
    }
    if let confidence = baseline.state.confidence, confidence < .high {
      questions.append(DraftQuestion(.startOrGoal, .baseline, at: baseline.words))
    }
    questions += unsure(.tool, below: .medium)
    questions += unsure(.frequency, below: .medium)
    return questions
  }

  private var dueQuestions: [DraftQuestion] {
    guard let phrase = due.value else { return [] }
    func ask(_ code: DraftQuestion.Code) -> DraftQuestion {
      DraftQuestion(code, .due, at: due.words)
    }
    var questions: [DraftQuestion] = []
    if phrase.latest == nil {
      switch phrase.needs {
      case .calendar?: questions.append(ask(.calendarNeeded))
      case .start?: questions.append(ask(.startNeeded))
      case .year?: questions.append(ask(.yearMissing))
      case nil: break
      }
    }
    guard due.state.confidence != nil else { return questions }
    if phrase.isAmbiguous { questions.append(ask(.dayOrMonthFirst)) }
    if phrase.latest != nil, phrase.precision == .month {
      questions.append(ask(.monthOnly))
    }
    return questions + unsure(.due, below: .medium)
  }

  private var criterionQuestions: [DraftQuestion] {
    guard criterion.state.confidence != nil, criterion.value?.kind == .compound else {
      return unsure(.criterion, below: .medium)
    }
    return [DraftQuestion(.compoundCriterion, .criterion, at: criterion.words)]
  }

  private func unsure(_ field: DraftField, below least: Confidence) -> [DraftQuestion] {
    guard let confidence = state(of: field).confidence, confidence < least else {
      return []
    }
    return [DraftQuestion(.unsure, field, at: words(of: field))]
  }

  /// Whether the text leaves open who acts: one person or several.
  private var isSaidOfThem: Bool {
    PlainWords(actor?.value)?.words.contains("they") ?? false
  }
}
