import PlanModel
import PlanProgress
import Testing

@Suite("Steps of advice")
struct ProposedActionTests {
  @Test("Delivery comes first and the target last")
  func order() {
    #expect(ProposedAction.stepsInOrder.first == .checkDelivery)
    #expect(ProposedAction.stepsInOrder.last == .considerChangingTarget)
    #expect(Set(ProposedAction.stepsInOrder).count == 5)
  }

  @Test("Every step has questions, and the pupil is asked at every one")
  func questions() {
    let actions = ProposedAction.stepsInOrder + [.considerRaisingTarget, .meet, .discuss]
    for action in actions {
      let questions = action.questions
      #expect(questions.allSatisfy { $0.hasSuffix("?") })
      #expect(questions.contains { $0.contains("pupil") })
    }
    #expect(ProposedAction("sing").questions.isEmpty)
  }

  @Test("Delivery asks for attendance, sessions and the size of the group")
  func delivery() {
    let text = ProposedAction.checkDelivery.questions.joined(separator: " ")
    let missing = ["sessions", "there", "group", "say"].filter { !text.contains($0) }
    #expect(missing == [])
  }

  @Test("No question names a condition, a limit or a lowering")
  func words() {
    let actions = ProposedAction.stepsInOrder + [.considerRaisingTarget, .meet, .discuss]
    let text = actions.flatMap(\.questions).joined(separator: " ").lowercased()
    let forbidden = [
      "lower", "disorder", "unable", "will not", "cannot", "ability", "easier",
    ]
    #expect(forbidden.filter(text.contains) == [])
  }
}
