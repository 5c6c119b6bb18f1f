import PlanModel

/// Identifiers are the same only if their bytes are.
enum IdentifierChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .identifiers,
      "case-is-kept-apart",
      "Identifiers that differ in the case of letters name different plans.",
      check(of: ["plan-a", "plan-A", "PLAN-A", "\u{E9}", "\u{C9}", "ss", "\u{DF}", "SS"])
    ),
    StoreCheck(
      .identifiers,
      "accents-are-kept-apart",
      "Identifiers that differ in an accent or a width name different plans.",
      check(of: ["resume", "r\u{E9}sum\u{E9}", "\u{FF41}", "a", "\u{E4}", "\u{AA}", "o"])
    ),
    StoreCheck(
      .identifiers,
      "spaces-are-kept-apart",
      "Identifiers that differ in spaces at their ends name different plans.",
      check(of: ["a", "a ", "a  ", " a", "a\u{A0}", "a\u{200B}", " ", "  "])
    ),
    StoreCheck(
      .identifiers,
      "normal-forms-are-kept-apart",
      "Identifiers that differ in their Unicode normal form name different plans.",
      check(of: [
        "caf\u{E9}", "cafe\u{301}", "\u{212B}", "\u{C5}", "A\u{30A}", "\u{FB01}", "fi",
      ])
    ),
    StoreCheck(
      .identifiers,
      "any-text-is-an-identifier",
      "Identifiers that look like paths, patterns, numbers or commands are only names.",
      check(of: [
        "../plan", "/", ".", "..", "a/b", "a\\b", "CON", "con.txt", "%", "_", "a%", "a_",
        "*", "'; --", "\"", "1", "01", "1.0", "null", "-", "~", "#", "a:b", "?",
        "\u{1F600}", String(repeating: "x", count: 256),
        String(repeating: "x", count: 255) + "y",
      ])
    ),
    StoreCheck(
      .identifiers,
      "order-is-that-of-bytes",
      "Listings are in the order of the bytes of identifiers, not in that of a language.",
      orderIsThatOfBytes
    ),
    StoreCheck(
      .identifiers,
      "pupils-are-kept-apart",
      "Pupils, and plans for pupils, are the same only if their identifiers' bytes are.",
      pupilsAreKeptApart
    ),
    StoreCheck(
      .identifiers,
      "prefix-is-bytes",
      "A prefix is compared byte for byte; what is a pattern elsewhere is only text.",
      prefixIsBytes
    ),
  ]

  /// Returns a check that saves a plan under each of some identifiers.
  private static func check(
    of texts: [String]
  ) -> @Sendable (Bench) async throws(CheckStop) -> Void {
    { (bench) async throws(CheckStop) in
      let ids = texts.compactMap { LearningPlan.ID($0) }
      let plans = ids.enumerated().map { bench.samples.plan($0, id: $1) }
      try await bench.fill(plans)
      for plan in plans {
        let stored = try await bench.store.present(plan.id, by: bench.access)
        try expect(stored.plan == plan, "another plan is read under an identifier")
        let history = try await bench.store.history(plan.id, by: bench.access)
        try expect(history.count == 1, "a history is that of several plans")
        let query = PlanQuery().with { $0.ids = [plan.id] }
        let listed = try await bench.store.all(query, by: bench.access)
        try expect(
          listed.map(\.plan) == [plan],
          "\(listed.count) plans are found by one identifier"
        )
      }
      try await bench.store.delete(plans[0].id, expecting: .first, by: bench.access)
      let left = try await bench.store.all(by: bench.access)
      try expect(
        Set(left.map(\.id)) == Set(ids.dropFirst()),
        "deleting one plan took away another"
      )
    }
  }

  private static func orderIsThatOfBytes(_ bench: Bench) async throws(CheckStop) {
    let texts = [
      "b", "B", "a", "A", "Z", "z", "_", "-", " ", "~", "10", "9", "\u{E9}", "e", "f",
      "e\u{301}", "\u{FF5E}", "\u{1F600}", "\u{FB01}", "aa", "a b", "a-b", "ab",
    ]
    let ids = texts.compactMap { LearningPlan.ID($0) }
    try await bench.fill(ids.enumerated().map { bench.samples.plan($0, id: $1) })
    for limit in [1, 5, 100] {
      let query = PlanQuery().with { $0.limit = limit }
      let listed = try await bench.store.all(query, by: bench.access)
      try expect(
        listed.map(\.id) == ids.sorted(),
        "plans are listed in another order than that of bytes"
      )
    }
  }

  private static func pupilsAreKeptApart(_ bench: Bench) async throws(CheckStop) {
    let texts = ["p-a", "p-A", "p-a ", "p-\u{E9}", "p-e\u{301}", "p-%", "p-_"]
    let ids = texts.compactMap { Pupil.ID($0) }
    for (number, id) in ids.enumerated() {
      let plan = LearningPlan(id: bench.samples.plan(number).id, pupil: id)
      try await bench.store.save(plan, expecting: nil, by: bench.access)
    }
    for id in ids {
      let query = PlanQuery().with { $0.pupils = [id] }
      let listed = try await bench.store.all(query, by: bench.access)
      try expect(
        listed.map(\.plan.pupil) == [id],
        "\(listed.count) plans are found for one pupil"
      )
    }
    guard bench.store.plans is any PupilStore else { return }
    let pupils = try bench.store.pupils()
    for (number, id) in ids.enumerated() {
      try await pupils.save(
        bench.samples.pupil(number, id: id),
        expecting: nil,
        by: bench.access
      )
    }
    let listed = try await pupils.all(limit: 2, by: bench.access)
    try expect(listed.map(\.id) == ids.sorted(), "pupils are mixed up or out of order")
  }

  private static func prefixIsBytes(_ bench: Bench) async throws(CheckStop) {
    let texts = [
      "a", "ab", "aB", "Ab", "a%b", "a_b", "axb", "a*", "e", "e\u{301}", "\u{E9}",
      "b\u{7E}", "b\u{FF5E}", "b\u{10FFFF}", "c", "\u{1F600}", "\u{1F601}",
    ]
    let ids = texts.compactMap { LearningPlan.ID($0) }
    try await bench.fill(ids.enumerated().map { bench.samples.plan($0, id: $1) })
    for prefix in texts + ["", "a%", "a_", "_", "%", "zz", "\u{10FFFF}"] {
      let query = PlanQuery().with { $0.idPrefix = prefix }
      let listed = try await bench.store.all(query, by: bench.access)
      let due = ids.filter { $0.text.utf8.starts(with: prefix.utf8) }.sorted()
      try expect(
        listed.map(\.id) == due,
        "\(listed.count) plans are found by a prefix that \(due.count) have"
      )
    }
  }
}
