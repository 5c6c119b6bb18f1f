import PlanModel

/// Places of earlier versions can be opened; those of newer ones are left alone.
enum FormatChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .earlierFormats,
      "earlier-places-are-read",
      "Every plan of a place that an earlier version wrote is read as it was saved.",
      earlierPlacesAreRead
    ),
    StoreCheck(
      .earlierFormats,
      "work-goes-on-in-earlier-places",
      "A place that an earlier version wrote can be changed and opened again.",
      workGoesOnInEarlierPlaces
    ),
    StoreCheck(
      .earlierFormats,
      "newer-places-are-left-alone",
      "A place that a newer version wrote is refused and not touched.",
      newerPlacesAreLeftAlone
    ),
  ]

  private static func stores(
    _ bench: Bench
  ) async throws(CheckStop) -> [TestedHarness.Earlier] {
    let stores = try await bench.harness.earlierStores()
    guard !stores.isEmpty else {
      throw .notOffered("the harness has no place of an earlier version")
    }
    return stores
  }

  private static func earlierPlacesAreRead(_ bench: Bench) async throws(CheckStop) {
    for earlier in try await stores(bench) {
      let access = bench.access(in: earlier.school)
      let listed = try await earlier.store.all(by: access)
      let due = earlier.plans.sorted { $0.id < $1.id }
      try expect(
        listed == due,
        "\(listed.count) of \(due.count) plans of format \(earlier.format) are read, or others"
      )
      for plan in due {
        let stored = try await earlier.store.present(plan.id, by: access)
        try expect(stored == plan, "a plan of format \(earlier.format) is another one")
      }
    }
  }

  private static func workGoesOnInEarlierPlaces(_ bench: Bench) async throws(CheckStop) {
    for earlier in try await stores(bench) {
      let access = bench.access(in: earlier.school)
      guard let stored = earlier.plans.first else { continue }
      let changed = stored.plan.with { $0.title = "Changed" }
      let saved = try await earlier.store.save(
        changed,
        expecting: stored.version,
        by: access
      )
      try expect(saved.version == stored.version.next, "a version is counted anew")
      let reopened = try await bench.harness.reopen(earlier.store)
      let read = try await reopened.present(changed.id, by: access)
      try expect(read.plan == changed, "a change of an earlier place is not kept")
      let history = try await reopened.history(changed.id, by: access)
      try expect(
        history.count == saved.version.number,
        "the history of format \(earlier.format) is not whole"
      )
    }
  }

  private static func newerPlacesAreLeftAlone(_ bench: Bench) async throws(CheckStop) {
    guard let isRefused = try await bench.harness.refusesNewerFormat() else {
      throw .notOffered("the harness has no place of a newer version")
    }
    try expect(isRefused, "a place of a newer version was opened or touched")
  }
}
