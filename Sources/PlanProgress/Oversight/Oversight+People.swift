import PlanModel

extension Oversight {
  /// Checks that an identifier is that of a person who takes part on a day.
  func checkPerson(_ id: Contributor.ID, on day: Day?) throws(OversightError) {
    let entries = plan.contributors.filter { $0.id == id }
    guard !entries.isEmpty else { throw OversightError(.unknownPerson, id.text) }
    guard entries.allSatisfy(\.role.mayDecide) else {
      throw OversightError(.notAPerson, id.text)
    }
    guard let day else { return }
    let takesPart = entries.contains {
      ($0.starts ?? .first) <= day && day <= ($0.ends ?? .last)
    }
    guard takesPart else { throw OversightError(.notTakingPart, id.text) }
  }

  /// Checks that whoever computed something, if anyone is named, is software.
  func checkSoftware(_ id: Contributor.ID?) throws(OversightError) {
    guard let id else { return }
    guard plan.contributors.contains(where: { $0.id == id }) else {
      throw OversightError(.unknownPerson, id.text)
    }
    guard plan.isSoftware(id) else { throw OversightError(.makerNotSoftware, id.text) }
  }

  /// Checks text of software, if there is any.
  func checkWording(_ text: String?, _ subject: String) throws(OversightError) {
    guard let text, !screen.problems(in: text).isEmpty else { return }
    throw OversightError(.wordingRefused, subject)
  }
}

extension LearningPlan {
  /// Whether a contributor is software.
  func isSoftware(_ id: Contributor.ID) -> Bool {
    contributors.contains { $0.id == id && !$0.role.mayDecide }
  }

  /// Whether software made a proposal: it says so, its maker is software, or a decision
  /// point made it.
  func isMadeBySoftware(_ proposal: Proposal) -> Bool {
    if proposal.isAIAssisted { return true }
    guard let maker = proposal.producedBy else { return true }
    return isSoftware(maker)
  }

  /// Whether a learned model took part in a proposal or in a signal that it rests on.
  func isAIAssisted(_ proposal: Proposal) -> Bool {
    proposal.isAIAssisted
      || signals.contains { $0.isAIAssisted && proposal.signals.contains($0.id) }
  }
}
