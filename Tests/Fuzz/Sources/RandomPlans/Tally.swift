import CodecExpectations
import PlanCodec
import PlanModel
import RandomRecords

/// What was checked, and how much of it.
struct Tally {
  private var plans = 0
  private var bundles = 0
  private var pupils = 0
  private var full = 0
  private var bytes = 0
  private var largest = 0
  private var filled = FilledFields()

  /// Checks the document of a number.
  ///
  /// Of a thousand documents, 800 are plans, 100 bundles and 100 pupils; of each ten
  /// thousand, one of each kind is full.
  ///
  /// - Parameters:
  ///   - index: The number.
  ///   - seed: The seed of the run.
  mutating func check(_ index: Int, seed: UInt64) {
    let seed = (seed << 40) &+ UInt64(index)
    switch index % 10_000 {
    case 0:
      full += 1
      check(RandomDocuments.full(LearningPlan.self, seed: seed), \.plans)
    case 1:
      full += 1
      check(RandomDocuments.full(PlanBundle.self, seed: seed), \.bundles)
    case 2:
      full += 1
      check(RandomDocuments.full(Pupil.self, seed: seed), \.pupils)
    case let place where place % 10 == 3:
      check(RandomDocuments.bundle(seed: seed), \.bundles)
    case let place where place % 10 == 4:
      check(RandomDocuments.pupil(seed: seed), \.pupils)
    default:
      check(RandomDocuments.plan(seed: seed), \.plans)
    }
  }

  private mutating func check(
    _ document: some PlanDocument,
    _ count: WritableKeyPath<Tally, Int>
  ) {
    let size = expectFixedPoint(document).count
    self[keyPath: count] += 1
    bytes += size
    largest = max(largest, size)
    guard filled.count < RecordFields.standard.count else { return }
    var copy = document
    copy.accept(&filled)
  }
}

// MARK: - Report

extension Tally {
  mutating func add(_ other: Tally) {
    plans += other.plans
    bundles += other.bundles
    pupils += other.pupils
    full += other.full
    bytes += other.bytes
    largest = max(largest, other.largest)
    filled.formUnion(other.filled)
  }

  /// Prints the figures.
  ///
  /// - Parameter seconds: How long it took.
  func report(seconds: Double) {
    let documents = plans + bundles + pupils
    let fields = RecordFields.standard
    print("\(documents) documents came back: \(plans) plans, \(bundles) bundles,")
    print("  \(pupils) pupils; \(full) of them with every field, at every depth")
    print("\(bytes) bytes, \(bytes / max(1, documents)) a document, \(largest) at most")
    print("\(Int(seconds)) s, \(Int(Double(documents) / seconds)) documents a second")
    print(
      "\(filled.count) of \(fields.count) fields of \(fields.steps.count) records "
        + "were filled"
    )
  }
}
