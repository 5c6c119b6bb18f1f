import PlanModel
import Testing

@Suite("Lifecycle")
struct LifecycleTests {
  private let states = Lifecycle.vocabulary.entries.map(\.code)

  @Test("The table says something of every state, and leads to known states only")
  func table() {
    #expect(Set(Lifecycle.transitions.keys) == Set(states))
    #expect(Lifecycle.transitions.values.joined().allSatisfy { states.contains($0) })
    #expect(states.filter(\.isFinal) == [.completed, .cancelled])
  }

  @Test("A step is taken exactly when the table has it, and else nothing changes")
  func everyStep() {
    var wrong: [String] = []
    for from in states {
      for to in states {
        var state = from
        let isListed = Lifecycle.transitions[from]?.contains(to) ?? false
        do throws(LifecycleError) {
          try state.become(to)
          if !isListed || state != to { wrong.append("\(from) to \(to)") }
        } catch {
          if isListed || state != from || error.from != from || error.to != to {
            wrong.append("\(from) to \(to)")
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("An illegal step says what can be done instead")
  func description() {
    let early = LifecycleError(from: .proposed, to: .completed)
    #expect(
      early.description
        == "no step leads from proposed to completed; choose one of "
        + "accepted, active, cancelled"
    )
    let late = LifecycleError(from: .completed, to: .active)
    #expect(late.description.hasSuffix("start a new one that follows it"))
  }

  @Test("A state that the table does not list is kept, takes no step, and is not quoted")
  func unknownState() {
    var state: Lifecycle = "paused-by-school"
    #expect(!state.canBecome(.active))
    #expect(throws: LifecycleError.self) { try state.become(.active) }
    #expect(state.rawValue == "paused-by-school")
    #expect(!LifecycleError(from: state, to: .active).description.contains("paused"))
  }
}
