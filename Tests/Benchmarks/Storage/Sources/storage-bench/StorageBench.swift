import PlanModel
import PlanStorage
import PlanStorageSQLite

/// Measures one store, filled with plans of a corpus, and prints one line of JSON a result.
@main
struct StorageBench {
  static let usage = """
    storage-bench CORPUS memory|file|sqlite|plain PLANS FOLDER
    """

  struct UsageError: Error, CustomStringConvertible {
    var description: String { StorageBench.usage }
  }

  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count == 4, let count = Int(words[3]), count > 0 else {
      throw UsageError()
    }
    let (corpus, name, folder) = (words[1], words[2], words[4])
    switch name {
    case "memory": try await run(StorePlace(InMemoryPlanStore()), name, count, corpus)
    case "file":
      let store = try FilePlanStore(at: folder, sealing: .unencrypted)
      try await run(StorePlace(store), name, count, corpus)
    case "sqlite":
      let store = try SQLitePlanStore(at: folder, sealing: .unencrypted)
      try await run(StorePlace(store), name, count, corpus)
    case "plain":
      try await run(PlainPlace(at: folder + ".sqlite"), name, count, corpus)
    default: throw UsageError()
    }
  }

  private static func run(
    _ place: some MeasuredPlace,
    _ name: String,
    _ count: Int,
    _ corpus: String
  ) async throws {
    var measurement = PlaceMeasurement(name, place, plans: count)
    try await measurement.run(corpus)
  }
}
