public import PlanModel

extension TargetLineage {
  /// Returns all targets that carry a target on, over any number of steps.
  ///
  /// - Parameter target: The target, which is not among them even in a circle.
  /// - Returns: The targets, the fewest steps first, each once.
  public func descendants(of target: Target.ID) -> [Target.ID] {
    reached(from: target, by: successors)
  }

  /// Returns all targets that a target carries on, over any number of steps.
  ///
  /// - Parameter target: The target, which is not among them even in a circle.
  /// - Returns: The targets, the fewest steps first, each once.
  public func ancestors(of target: Target.ID) -> [Target.ID] {
    reached(from: target, by: predecessors)
  }

  private func reached(
    from target: Target.ID,
    by step: (Target.ID) -> [Target.ID]
  ) -> [Target.ID] {
    var found = [target]
    var seen: Set<Target.ID> = [target]
    var next = 0
    while next < found.count {
      for target in step(found[next]) where seen.insert(target).inserted {
        found.append(target)
      }
      next += 1
    }
    return Array(found.dropFirst())
  }

  /// Returns the targets that follow each other one by one through a target.
  ///
  /// The line goes on as long as each target has one successor, and that one no other
  /// predecessor.
  ///
  /// - Parameter target: The target.
  /// - Returns: The line, of this target alone if nothing is linked to it.
  public func line(through target: Target.ID) -> TargetLine {
    var seen: Set<Target.ID> = [target]
    let before = walk(from: target, &seen, predecessors, back: successors)
    let after = walk(from: target, &seen, successors, back: predecessors)
    return TargetLine(
      targets: before.targets.reversed() + [target] + after.targets,
      beginning: before.end,
      end: before.end == .loop ? .loop : after.end
    )
  }

  private func walk(
    from target: Target.ID,
    _ seen: inout Set<Target.ID>,
    _ step: (Target.ID) -> [Target.ID],
    back: (Target.ID) -> [Target.ID]
  ) -> (targets: [Target.ID], end: TargetLine.End) {
    var targets: [Target.ID] = []
    var last = target
    while true {
      let beyond = step(last)
      guard let next = beyond.first else { return (targets, .open) }
      guard beyond.count == 1, back(next).count == 1 else { return (targets, .branch) }
      guard seen.insert(next).inserted else { return (targets, .loop) }
      targets.append(next)
      last = next
    }
  }
}

// MARK: - What is not one line

extension TargetLineage {
  /// The targets that more than one other carries on, in order of identifier.
  public var branches: [Target.ID] {
    Self.repeated(links.map(\.earlier))
  }

  /// The targets that carry on more than one other, in order of identifier.
  public var joins: [Target.ID] {
    Self.repeated(links.map(\.later).sorted())
  }

  /// Returns what stands more than once in a sorted list, each once.
  private static func repeated(_ sorted: [Target.ID]) -> [Target.ID] {
    var found: [Target.ID] = []
    for (one, other) in zip(sorted, sorted.dropFirst())
    where one == other && found.last != one {
      found.append(one)
    }
    return found
  }

  /// The targets that carry each other on in a circle, or lie between two circles, in order
  /// of identifier.
  ///
  /// Time does not go round, so one of their links is wrong.
  public var tangles: [Target.ID] {
    let forwards = withoutLooseEnds(links.map { ($0.earlier, $0.later) })
    let backwards = withoutLooseEnds(links.map { ($0.later, $0.earlier) })
    return Array(forwards.intersection(backwards)).sorted()
  }

  /// Returns the targets that are left when those without an incoming link are taken away,
  /// again and again.
  private func withoutLooseEnds(_ links: [(Target.ID, Target.ID)]) -> Set<Target.ID> {
    var incoming: [Target.ID: Int] = [:]
    for (from, to) in links {
      incoming[from, default: 0] += 0
      incoming[to, default: 0] += 1
    }
    let outgoing = Dictionary(grouping: links, by: \.0)
    var loose = incoming.filter { $0.value == 0 }.map(\.key)
    while let target = loose.popLast() {
      incoming[target] = nil
      for (_, next) in outgoing[target, default: []] {
        incoming[next, default: 0] -= 1
        if incoming[next] == 0 { loose.append(next) }
      }
    }
    return Set(incoming.keys)
  }
}
