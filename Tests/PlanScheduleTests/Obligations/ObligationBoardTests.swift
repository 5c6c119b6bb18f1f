import PlanModel
import PlanSchedule
import Testing

@Suite("Obligation board")
struct ObligationBoardTests {
  private let clock = SmallProfile.clock
  private let today: Day = "2026-02-01"

  private var histories: [PlanHistory] {
    (1...40).map { seed in
      var history = SmallProfile.seeded(seed)
      history.subject = ObligationSubject(
        plan: Identifier("p\(seed)") ?? .blank,
        pupil: Identifier("u\(seed)"),
        className: seed % 2 == 0 ? "5A" : "5B",
        responsible: seed % 3 == 0 ? ["c1", "c2"] : ["c2"]
      )
      return history
    }
  }

  private func all(_ histories: some Sequence<PlanHistory>) -> ObligationBoard {
    clock.board(of: histories, asOf: today) { _ in true }
  }

  @Test("A board is in order of day, and on one day in that of the histories")
  func order() {
    let one = PlanHistory(
      of: ObligationSubject(plan: "z"),
      events: [ClockEvent(.reviewMeeting, on: "2026-01-20")]
    )
    let two = PlanHistory(
      of: ObligationSubject(plan: "a"),
      events: [ClockEvent(.reviewMeeting, on: "2026-01-20")]
    )
    let board = all([one, two])
    #expect(board.obligations.map(\.subject.plan) == ["z", "a", "z", "a", "z", "a"])
    let list = all(histories).obligations
    #expect(zip(list, list.dropFirst()).allSatisfy { $0.due <= $1.due })
  }

  @Test("A board, a stream and single plans give the same obligations and counts")
  func sameEverywhere() {
    let single = histories.flatMap { clock.obligations(of: $0, asOf: today) }
    var streamed: [Obligation] = []
    clock.forEachObligation(of: histories, asOf: today) { streamed.append($0) }
    let board = all(histories)
    #expect(streamed == single)
    #expect(Set(board.obligations) == Set(single))
    #expect(board.obligations.count == single.count)
    #expect(board.counts == clock.counts(of: histories, asOf: today))
    let states = ObligationState.all.filter { state in
      board.counts[state] != single.count { $0.state == state }
    }
    #expect(states.isEmpty)
    #expect(board.counts.planCount == 40)
    #expect(board.counts.obligationCount == single.count)
    #expect(board.counts.openCount == single.count(where: \.isOpen))
    #expect(board.counts.noteCount == board.notes.count)
    #expect(board.counts[ObligationState(rawValue: "unheardOf")] == 0)
  }

  @Test("Splitting the plans splits the counts", arguments: [0, 1, 17, 40])
  func splitting(place: Int) {
    var counts = clock.counts(of: histories.prefix(place), asOf: today)
    counts.add(clock.counts(of: histories.dropFirst(place), asOf: today))
    #expect(counts == clock.counts(of: histories, asOf: today))
  }

  @Test("Splitting a range of days loses no obligation")
  func ranges() {
    let board = all(histories)
    let whole = board.obligations(in: "2025-06-01"..."2026-06-01")
    let first = board.obligations(in: "2025-06-01"..."2025-12-24")
    let second = board.obligations(in: "2025-12-25"..."2026-06-01")
    #expect(first + second == whole)
    #expect(!whole.isEmpty)
    #expect(board.obligations(in: .first ... .last).count == board.obligations.count)
  }

  @Test("A board keeps what is open unless asked otherwise")
  func keeping() {
    let open = clock.board(of: histories, asOf: today)
    #expect(open.obligations == all(histories).obligations.filter(\.isOpen))
    #expect(open.counts == all(histories).counts)
  }

  @Test("Each part of a query narrows the answer")
  func queries() {
    let board = all(histories)
    func count(_ change: (inout ObligationQuery) -> Void) -> Int {
      var query = ObligationQuery()
      change(&query)
      return board.obligations(matching: query).count
    }
    func expected(_ fits: (Obligation) -> Bool) -> Int {
      board.obligations.count(where: fits)
    }
    #expect(count { _ in } == board.obligations.count)
    #expect(count { $0.plan = "p3" } == expected { $0.subject.plan == "p3" })
    #expect(count { $0.pupil = "u3" } == count { $0.plan = "p3" })
    #expect(count { $0.className = "5A" } == expected { $0.subject.className == "5A" })
    #expect(count { $0.person = "c2" } == board.obligations.count)
    #expect(
      count { $0.person = "c1" } == expected { $0.subject.responsible.contains("c1") }
    )
    #expect(count { $0.binds = .family } == expected { $0.binds == .family })
    #expect(count { $0.force = .should } == 0)
    #expect(count { $0.deadline = SmallProfile.report } > 0)
    #expect(count { $0.states = [.overdue] } == board.counts[.overdue])
    #expect(count { $0.days = "2026-01-01"..."2026-03-01" } > 0)
    let overdue = board.obligations(matching: .overdue)
    #expect(overdue.allSatisfy { $0.state == .overdue })
  }

  @Test("A stream holds one history at a time and hands on what the closure throws")
  func streaming() {
    struct Enough: Error {}
    var made = 0
    var seen = 0
    let endless = sequence(first: 1) { $0 + 1 }.lazy.map { seed in
      made += 1
      return SmallProfile.seeded(seed)
    }
    #expect(throws: Enough.self) {
      try clock.forEachObligation(of: endless, asOf: today) { _ throws(Enough) in
        seen += 1
        if seen == 50 { throw Enough() }
      }
    }
    #expect(seen == 50)
    #expect(made < 50)
  }
}
