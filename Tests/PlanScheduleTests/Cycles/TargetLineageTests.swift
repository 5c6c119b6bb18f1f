import PlanModel
import PlanSchedule
import Testing

@Suite("Target lineage")
struct TargetLineageTests {
  private func lineage(_ links: (Target.ID, Target.ID)...) -> TargetLineage {
    TargetLineage(links: links.map { TargetLink(from: $0.0, to: $0.1) })
  }

  @Test("A line runs both ways through a target")
  func line() {
    let lineage = lineage(("t-4", "t-7"), ("t-1", "t-4"), ("t-7", "t-12"))
    let line = lineage.line(through: "t-4")
    #expect(line.targets == ["t-1", "t-4", "t-7", "t-12"])
    #expect(line.beginning == .open)
    #expect(line.end == .open)
    #expect(lineage.ancestors(of: "t-7") == ["t-4", "t-1"])
    #expect(lineage.descendants(of: "t-1") == ["t-4", "t-7", "t-12"])
    #expect(lineage.line(through: "other").targets == ["other"])
  }

  @Test("Where targets part or join, a line ends and says so")
  func branches() {
    let lineage = lineage(("a", "b"), ("b", "c"), ("b", "d"), ("x", "d"), ("d", "e"))
    #expect(lineage.branches == ["b"])
    #expect(lineage.joins == ["d"])
    #expect(lineage.line(through: "a").targets == ["a", "b"])
    #expect(lineage.line(through: "a").end == .branch)
    #expect(lineage.line(through: "e").targets == ["d", "e"])
    #expect(lineage.line(through: "e").beginning == .branch)
    #expect(lineage.line(through: "c").targets == ["c"])
    #expect(lineage.line(through: "x").end == .branch)
    #expect(lineage.ancestors(of: "e") == ["d", "b", "x", "a"])
    #expect(lineage.tangles.isEmpty)
  }

  @Test("Targets in a circle are told, and every walk ends")
  func circles() {
    let lineage = lineage(("a", "b"), ("b", "c"), ("c", "a"), ("z", "z"), ("q", "r"))
    #expect(lineage.tangles == ["a", "b", "c"])
    let line = lineage.line(through: "b")
    #expect(Set(line.targets) == ["a", "b", "c"])
    #expect(line.targets.count == 3)
    #expect(line.beginning == .loop)
    #expect(line.end == .loop)
    #expect(lineage.descendants(of: "a") == ["b", "c"])
    #expect(lineage.successors(of: "z").isEmpty)
  }

  @Test("Reviews and targets of plans say the same, once")
  func plans() {
    var first = LearningPlan(id: "1", pupil: "p", kind: .senSupportPlan)
    first.targets = [Target(id: "a"), Target(id: "b")]
    var review = ReviewRecord(id: "r")
    var progress = TargetProgress(target: "a", achievement: .met)
    progress.successor = "a-2"
    progress.carryForward = .extend
    review.progress = [progress]
    first.reviews = [review]
    var second = LearningPlan(id: "2", pupil: "p", kind: .senSupportPlan)
    second.targets = [Target(id: "a-2"), Target(id: "b-2")]
    second.targets[0].previousTarget = "a"
    second.targets[0].carriedForward = .adapt
    second.targets[1].previousTarget = "b"
    second.targets[1].carriedForward = .continueTarget
    let expected = [
      TargetLink(from: "a", to: "a-2", by: .extend),
      TargetLink(from: "b", to: "b-2", by: .continueTarget),
    ]
    #expect(TargetLineage([second, first]).links == expected)
    #expect(TargetLineage([first, second]).links == expected)
  }

  // MARK: Laws

  private func random(_ seed: Int) -> (TargetLineage, [TargetLink]) {
    var numbers = SeededNumbers(seed: seed)
    let ids = (0..<12).compactMap { Target.ID("t\($0)") }
    let links = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in
      TargetLink(
        from: ids.randomElement(using: &numbers) ?? "x",
        to: ids.randomElement(using: &numbers) ?? "x"
      )
    }
    return (TargetLineage(links: links), links)
  }

  @Test("What follows and what goes before mirror each other", arguments: 1...60)
  func mirror(seed: Int) {
    let (lineage, links) = random(seed)
    let ids = (0..<12).compactMap { Target.ID("t\($0)") }
    let isRight = ids.allSatisfy { one in
      lineage.successors(of: one)
        == Set(links.filter { $0.earlier == one && $0.later != one }.map(\.later))
        .sorted()
        && ids.allSatisfy { other in
          lineage.descendants(of: one).contains(other)
            == lineage.ancestors(of: other).contains(one)
            && lineage.successors(of: one).contains(other)
              == lineage.predecessors(of: other).contains(one)
        }
    }
    #expect(isRight)
  }

  @Test("A tangled target can be come back to, or lies between such", arguments: 1...60)
  func tangles(seed: Int) {
    let (lineage, _) = random(seed)
    let ids = (0..<12).compactMap { Target.ID("t\($0)") }
    func isOnCircle(_ id: Target.ID) -> Bool {
      lineage.successors(of: id).contains { next in
        next == id || lineage.descendants(of: next).contains(id)
      }
    }
    let expected = ids.filter { id in
      isOnCircle(id)
        || lineage.ancestors(of: id).contains(where: isOnCircle)
          && lineage.descendants(of: id).contains(where: isOnCircle)
    }
    #expect(lineage.tangles == expected.sorted())
  }

  @Test("Each target of a line has the same line", arguments: 1...60)
  func sameLine(seed: Int) {
    let (lineage, _) = random(seed)
    let lines = (0..<12).compactMap { Target.ID("t\($0)") }.map(lineage.line)
    let isSame = lines.filter { $0.end != .loop }.allSatisfy { line in
      line.targets.allSatisfy { lineage.line(through: $0) == line }
    }
    #expect(isSame)
    #expect(lines.allSatisfy { Set($0.targets).count == $0.targets.count })
  }

  @Test("A line of thousands of targets is walked to its end")
  func long() {
    let ids = (0..<5000).compactMap { Target.ID("t\($0)") }
    let links = zip(ids, ids.dropFirst()).map { TargetLink(from: $0, to: $1) }
    let lineage = TargetLineage(links: links.reversed())
    #expect(lineage.line(through: ids[2500]).targets == ids)
  }
}
