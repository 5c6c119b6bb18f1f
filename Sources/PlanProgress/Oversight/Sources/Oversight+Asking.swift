import PlanModel

extension Oversight {
  /// Asks sources all at once and returns what they answered, in the order of the sources.
  ///
  /// A source that fails is reported as failed, and one that has not answered when the
  /// caller stops waiting as late. Neither keeps the answers of others back. The caller
  /// brings the clock:
  ///
  /// ```swift
  /// let replies = await oversight.replies(from: sources, to: request) {
  ///   try? await Task.sleep(for: .seconds(5))
  /// }
  /// for reply in replies { oversight.receive(reply) }
  /// ```
  ///
  /// - Parameters:
  ///   - sources: The sources.
  ///   - request: What they are given.
  ///   - consents: What capture was agreed to; without any, sources that capture are not
  ///     asked.
  ///   - isOver: Returns when the caller has waited long enough.
  /// - Returns: A reply for each source, to be handed to ``receive(_:)``.
  public func replies(
    from sources: [any SignalSource],
    to request: SignalRequest,
    consents: [CaptureConsent] = [],
    until isOver: @escaping @Sendable () async -> Void
  ) async -> [SourceReply] {
    var replies = sources.map { source in
      let isAgreed = source.captures.allSatisfy {
        hasConsent(to: $0, in: consents, for: request)
      }
      return SourceReply(source, request, isAgreed ? .late : .notAsked)
    }
    let asked = replies.indices.filter { replies[$0].state == .late }
    guard !asked.isEmpty else { return replies }
    let (arrivals, arriving) = AsyncStream.makeStream(of: Arrival.self)
    // Tasks of a group would be waited for, however slow they are.
    var tasks = asked.map { place in
      let source = sources[place]
      return Task.detached {
        arriving.yield(.reply(place, await SourceReply.asking(source, request)))
      }
    }
    tasks.append(
      Task.detached {
        await isOver()
        return arriving.yield(.over)
      }
    )
    var missing = asked.count
    waiting: for await arrival in arrivals {
      guard case .reply(let place, let reply) = arrival else { break waiting }
      replies[place] = reply
      missing -= 1
      if missing == 0 { break waiting }
    }
    arriving.finish()
    for task in tasks { task.cancel() }
    return replies
  }

  private enum Arrival: Sendable {
    case reply(Int, SourceReply)
    case over
  }

  /// Whether a person of the plan agreed to a kind of capture.
  private func hasConsent(
    to kind: CaptureKind,
    in consents: [CaptureConsent],
    for request: SignalRequest
  ) -> Bool {
    consents.contains { consent in
      consent.kind == kind && consent.holds(on: request.asOf)
        && plan.contributors.contains { $0.id == consent.by && $0.role.mayDecide }
    }
  }
}
