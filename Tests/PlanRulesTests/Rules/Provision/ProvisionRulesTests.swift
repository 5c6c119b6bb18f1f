import PlanModel
import PlanRules
import Testing

@Suite("Rules about what is given")
struct ProvisionRulesTests {
  func codes(
    asOf day: Day = "2026-09-07",
    setting: (inout RuleContext) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> [RuleID] {
    LinkedExample.codes(.provision, asOf: day, setting: setting, change)
  }

  @Test("A linked plan has nothing to look at")
  func silent() {
    #expect(codes { _ in } == [])
  }

  @Test(
    "Numbers that can't be are noticed, and extreme ones do no harm",
    arguments: [0, -1, .min]
  )
  func impossible(number: Int) {
    let found = codes {
      $0.provision[0].groupSize = number
      $0.provision[0].minutes = number == .min ? -1 : Number(exactly: number)
      $0.provision[0].frequency = Frequency(times: number, period: .week)
      $0.provision[0].weeks = number
      $0.provision[0].ends = "2026-09-06"
    }
    #expect(found.filter { $0 == .provisionImpossible }.count == 5)
  }

  @Test("A group of one, a day of minutes and a single day are possible")
  func possible() {
    let found = codes {
      $0.provision[0].groupSize = 1
      $0.provision[0].minutes = 1_440
      $0.provision[0].starts = "2027-06-30"
      $0.provision[0].ends = "2027-06-30"
    }
    #expect(found == [])
  }

  @Test("Numbers are asked for in fields only where somebody counts")
  func countable() {
    #expect(codes { $0.provision[0].text = "20 minutes, 3 times a week" } == [])
    let text = codes {
      $0.provision[0].text = "20 minutes, 3 times a week"
      $0.provision[0].minutes = nil
      $0.provision[0].frequency = nil
    }
    #expect(text == [])
    let counted = codes {
      $0.provision[0].text = "20 minutes, 3 times a week"
      $0.provision[0].minutes = nil
      $0.deliveredSessions = [DeliveredSession(id: "d-1", provision: "p-1", on: .first)]
    }
    #expect(counted == [.provisionNotCountable])
  }

  @Test("Provision goes on until the target is due, or something comes after")
  func ends() {
    func found(
      _ ends: Day?,
      _ change: (inout LearningPlan) -> Void = { _ in }
    ) -> [RuleID] {
      codes {
        $0.targets[0].strategies = []
        $0.provision[0].ends = ends
        change(&$0)
      }.filter { $0 == .endsBeforeDue }
    }
    #expect(found("2027-06-29") == [.endsBeforeDue])
    #expect(found("2027-06-30") == [])
    #expect(found(nil) == [])
    #expect(found("2026-12-18") { $0.targets[0].strategies = ["s-1"] } == [])
    #expect(
      found("2026-12-18") { $0.targets[0].milestones = [Milestone(id: "m-1")] } == []
    )
    #expect(found("2026-12-18") { $0.targets[0].due = nil } == [])
    let next = Provision(id: "p-2", text: "Club", needs: ["n-1"])
    let covered = found("2026-12-18") {
      $0.provision.append(next)
      $0.targets[0].provision.append("p-2")
    }
    #expect(covered == [])
  }

  @Test("Provision may begin on the due day, and not after it")
  func starts() {
    func found(_ starts: Day) -> [RuleID] {
      codes {
        $0.provision[0].starts = starts
        $0.provision[0].ends = "2027-07-21"
      }
    }
    #expect(found("2027-06-30") == [])
    #expect(found("2027-07-01") == [.startsAfterDue])
  }

  @Test("A cost with an hourly rate needs a group, hours and a currency")
  func costs() {
    func found(_ change: (inout Provision) -> Void) -> Int {
      codes {
        $0.provision[0].cost = ProvisionCost().with { $0.hourlyRate = 20 }
        change(&$0.provision[0])
      }.filter { $0 == .costIncomplete }.count
    }
    #expect(found { _ in } == 0)
    #expect(found { $0.groupSize = nil } == 1)
    #expect(found { $0.groupSize = 0 } == 1)
    #expect(found { $0.minutes = nil } == 1)
    #expect(found { $0.cost?.currency = " " } == 1)
    #expect(found { $0.cost = ProvisionCost().with { $0.weekly = 20 } } == 0)
    #expect(found { $0.cost = nil } == 0)
  }

  @Test(
    "A stated cost may differ by less than one of the currency",
    arguments: [
      (1_662, true), (1_663, true), (1_663.5, false), (1_661.5, false), (6_650, false),
    ] as [(Number, Bool)]
  )
  func statedCost(annual: Number, isFine: Bool) {
    let findings = LinkedExample.findings(.provision) {
      $0.provision[0].minutes = 120
      $0.provision[0].frequency = .times(5, per: .week)
      $0.provision[0].groupSize = 4
      $0.provision[0].cost = ProvisionCost().with {
        $0.hourlyRate = 17.5
        $0.annual = annual
      }
    }
    #expect(findings.map(\.rule) == (isFine ? [] : [.costDisagrees]))
    #expect(findings.allSatisfy { $0.message.contains("1662.5") })
  }

  @Test("An intervention has a before and an after, also by the target it serves")
  func entryAndExit() {
    func found(asOf day: Day, _ change: (inout LearningPlan) -> Void) -> [RuleID] {
      codes(asOf: day) {
        $0.provision[0].weeks = 12
        $0.provision[0].entry = nil
        $0.targets[0].baseline = nil
        change(&$0)
      }
    }
    let during: Day = "2027-06-30"
    let after: Day = "2027-07-01"
    let baseline = Baseline(value: 3, unit: .correct)
    #expect(found(asOf: during) { _ in } == [.entryOrExitMissing])
    #expect(found(asOf: after) { _ in } == [.entryOrExitMissing, .entryOrExitMissing])
    #expect(found(asOf: during) { $0.targets[0].baseline = baseline } == [])
    #expect(found(asOf: during) { $0.provision[0].weeks = nil } == [])
    let judged = found(asOf: after) {
      $0.provision[0].entry = "3 of 10"
      $0.targets[0].achievement = .onTrack
    }
    #expect(judged == [])
  }
}
