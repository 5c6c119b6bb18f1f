import PlanModel
import PlanStorage

/// What a store is asked, so that two of its states can be compared.
enum StoreQuestion: Hashable, Sendable {
  case plan(LearningPlan.ID, PlanMoment)
  case plans(PlanQuery)
  case history(LearningPlan.ID)
  case pupil(Pupil.ID)
  case pupils, trail, head, verification, changes, damage

  /// Everything that there is to ask.
  static let all: [StoreQuestion] = {
    var questions: [StoreQuestion] = [
      .damage, .pupils, .trail, .head, .verification, .changes,
    ]
    let queries = [
      PlanQuery(),
      PlanQuery().with { $0.asOf = StoreLife.secondDay },
      PlanQuery().with { $0.pupils = ["p-1"] },
      PlanQuery().with { $0.areas = [.cognitionAndLearning] },
    ]
    questions += queries.map { .plans($0) }
    var moments: [PlanMoment] = [.current, .asOf(StoreLife.firstDay)]
    for number in 1...3 {
      moments += RecordVersion(number).map { [.version($0)] } ?? []
    }
    for id in StoreLife.plans {
      questions.append(.history(id))
      questions += moments.map { .plan(id, $0) }
    }
    return questions + StoreLife.pupils.map { .pupil($0) }
  }()

  /// Returns what is damaged and which plans there are, and a part of the other questions,
  /// because all of them take a while.
  ///
  /// - Parameter number: Any number; those from 0 to 5 together stand for all questions.
  /// - Returns: The questions.
  static func some(_ number: Int) -> [StoreQuestion] {
    [.damage, .plans(PlanQuery())]
      + all.enumerated().filter { $0.offset % 6 == number % 6 }
      .map(\.element)
  }
}

/// What a store answers.
enum StoreAnswer: Hashable, Sendable {
  case plan(StoredPlan?)
  case plans([StoredPlan], unreadable: [LearningPlan.ID])
  case history([PlanRevision])
  case pupil(StoredPupil?)
  case pupils([StoredPupil])
  case trail([AuditEntry])
  case head(AuditHead)
  case verification(AuditVerification)
  case changes([StoreChange])
  case damage(FileStoreDamage)
  case failure(FilePlanStoreError.Code)
}

extension FilePlanStore {
  /// Answers a question; an error is an answer too.
  ///
  /// - Parameter question: The question.
  /// - Returns: The answer.
  func answer(to question: StoreQuestion) async -> StoreAnswer {
    do throws(FilePlanStoreError) {
      return try await answerOrThrow(question)
    } catch {
      return .failure(error.code)
    }
  }

  private func answerOrThrow(
    _ question: StoreQuestion
  ) async throws(FilePlanStoreError) -> StoreAnswer {
    let access = StoreLife.access
    switch question {
    case .plan(let id, let moment):
      return .plan(try plan(withID: id, at: moment, by: access))
    case .plans(let query):
      let page = try plans(matching: query, by: access)
      return .plans(page.items, unreadable: page.unreadable)
    case .history(let id): return .history(try history(of: id, by: access))
    case .pupil(let id): return .pupil(try pupil(withID: id, by: access))
    case .pupils: return .pupils(try pupils(after: nil, limit: 100, by: access).items)
    case .trail:
      return .trail(try auditTrail(after: 0, limit: 1_000, by: access).entries)
    case .head: return .head(try auditHead(by: access))
    case .verification: return .verification(try await verifyAuditTrail(by: access))
    case .changes: return .changes(try changes(after: 0, limit: 100, by: access).changes)
    case .damage: return .damage(try damage(by: access))
    }
  }
}

/// The answers of a store to some questions.
typealias StoreReading = [StoreQuestion: StoreAnswer]

extension StoreReading {
  /// What is damaged, `nil` if the store was not asked or can't tell.
  var damage: FileStoreDamage? {
    guard case .damage(let damage) = self[.damage] else { return nil }
    return damage
  }
}

extension FilePlanStore {
  /// Asks the store some questions.
  ///
  /// - Parameter questions: The questions.
  /// - Returns: The answers.
  func reading(_ questions: some Sequence<StoreQuestion>) async -> StoreReading {
    var reading: StoreReading = [:]
    for question in questions { reading[question] = await answer(to: question) }
    return reading
  }
}
