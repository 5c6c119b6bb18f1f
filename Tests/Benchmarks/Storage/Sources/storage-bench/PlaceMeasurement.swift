import PlanCodec
import PlanModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Measures a place: filled with plans, changed, read and asked.
struct PlaceMeasurement<Place: MeasuredPlace> {
  private static var batch: Int { 1_000 }

  private let name: String
  private let place: Place
  private let count: Int
  private var sample: [LearningPlan] = []
  private var ids: [LearningPlan.ID] = []
  private var pupils: [Pupil.ID] = []

  init(_ name: String, _ place: Place, plans count: Int) {
    self.name = name
    self.place = place
    self.count = count
  }

  mutating func run(_ corpus: String) async throws {
    try await load(corpus)
    let changed = try sample.map { plan in
      try WrittenPlan(plan.with { $0.title = "Changed" })
    }
    try await measure("save", changed.count) { index in
      try await place.save(changed[index])
      return 1
    }
    try await measure("read", 1_000) { index in
      try await place.read(ids[index * 7_919 % ids.count])
    }
    try await measure("pupil", 1_000) { index in
      try await place.plans(of: pupils[index * 7_919 % pupils.count])
    }
    try await measure("area", 50) { index in
      let id = ids[index * 7_919 % ids.count]
      return try await place.plans(in: .cognitionAndLearning, after: id)
    }
    try await measure("review", 50) { _ in
      try await place.plansDue(before: "2026-11-05")
    }
    try await measure("feed", 1) { _ in try await place.followAll() }
  }

  /// Loads plans, 1,000 in a change; reading the corpus is not measured.
  private mutating func load(_ corpus: String) async throws {
    var watch = Stopwatch()
    var batch: [WrittenPlan] = []
    while ids.count < count {
      var lines = FilePlanLines(of: LearningPlan.self, descriptor: try opened(corpus))
      while ids.count < count, let line = try lines.nextLine() {
        guard let plan = line.document else { continue }
        let kept = named(plan)
        ids.append(kept.id)
        pupils.append(kept.pupil)
        if ids.count % max(count / 200, 1) == 0, sample.count < 200 {
          sample.append(kept)
        }
        batch.append(try WrittenPlan(kept))
        guard batch.count == Self.batch || ids.count == count else { continue }
        let full = batch
        batch.removeAll(keepingCapacity: true)
        try await watch.time { try await place.load(full) }
      }
    }
    report("load", count, found: count, watch)
  }

  private struct Missing: Error {}

  private func opened(_ path: String) throws -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Missing() }
    return descriptor
  }

  /// Returns a plan under a name of its own when the corpus is read again.
  private func named(_ plan: LearningPlan) -> LearningPlan {
    let place = ids.count
    return plan.with {
      $0.id = LearningPlan.ID("\(plan.id)-\(place)") ?? plan.id
      $0.pupil = Pupil.ID("p-\(place / 2)") ?? plan.pupil
      $0.reviews = [ReviewRecord(id: "review-1")]
      $0.reviews[0].planned = Day("2026-11-02").advanced(by: place % 300)
    }
  }

  private func measure(
    _ operation: String,
    _ times: Int,
    _ part: (Int) async throws -> Int
  ) async throws {
    var watch = Stopwatch()
    var found = 0
    for index in 0..<times {
      found += try await watch.time { try await part(index) }
    }
    report(operation, times, found: found, watch)
  }

  private func report(_ operation: String, _ times: Int, found: Int, _ watch: Stopwatch) {
    print(
      """
      {"store":"\(name)","op":"\(operation)","plans":\(count),"times":\(times),\
      "found":\(found),"seconds":\(watch.seconds)}
      """
    )
  }
}
