import RandomRecords

/// Writes and reads random documents, and ends with a fault if one does not come back.
///
/// ```
/// RandomPlans --plans 1000000 --seed 1 --jobs 2
/// RandomPlans --corpus FOLDER
/// ```
@main
struct RandomPlans {
  static func main() async {
    let options = Options(CommandLine.arguments.dropFirst())
    if let folder = options.corpus {
      return Corpus.write(to: folder)
    }
    let began = ContinuousClock.now
    var tally = Tally()
    await withTaskGroup(of: Tally.self) { group in
      for job in 0..<options.jobs {
        group.addTask {
          var tally = Tally()
          var index = job
          while index < options.plans {
            tally.check(index, seed: options.seed)
            index += options.jobs
          }
          return tally
        }
      }
      for await part in group { tally.add(part) }
    }
    let took = began.duration(to: .now)
    tally.report(seconds: Double(took / .seconds(1)))
  }
}

/// What the program is asked to do.
struct Options {
  private(set) var plans = 1_000_000
  private(set) var seed: UInt64 = 1
  private(set) var jobs = 1
  private(set) var corpus: String?

  /// Reads arguments; what is no number is left as it was.
  init(_ arguments: ArraySlice<String>) {
    var arguments = arguments
    while let name = arguments.popFirst(), let value = arguments.popFirst() {
      switch name {
      case "--plans": plans = Int(value) ?? plans
      case "--seed": seed = UInt64(value) ?? seed
      case "--jobs": jobs = max(1, Int(value) ?? jobs)
      case "--corpus": corpus = value
      default: break
      }
    }
  }
}
