import PlanModel

/// How many occasions must pass: some in a row, or enough of the last ones.
enum PassRule {
  case inARow(Int)
  case window(passes: Int, of: Int)

  private static let limits = 1...1_000_000

  init(of criterion: Criterion, kind: CriterionKind) throws(CannotJudgeReason) {
    try Self.checkWider(criterion)
    if let passes = criterion.passes, let occasions = criterion.occasions {
      guard Self.limits ~= occasions, Self.limits ~= passes, passes <= occasions else {
        throw .criterionIncomplete
      }
      self = .window(passes: passes, of: occasions)
      return
    }
    let needsWindow =
      kind == .compound || (kind == .occasions && criterion.kind == .occasions)
    let count = criterion.consecutive ?? 1
    guard !needsWindow, Self.limits ~= count else { throw .criterionIncomplete }
    self = .inARow(count)
  }

  /// Refuses conditions of where, with whom and how long that say nothing or can't be.
  private static func checkWider(_ criterion: Criterion) throws(CannotJudgeReason) {
    let numbers = [criterion.settings, criterion.people, criterion.weeks]
    guard numbers.allSatisfy({ $0.map { $0 >= 1 } ?? true }) else {
      throw .criterionIncomplete
    }
    switch criterion.kind {
    case .generalised where criterion.settings == nil && criterion.people == nil,
      .maintained where criterion.weeks == nil:
      throw .criterionIncomplete
    default: break
    }
  }

  /// The number of occasions below which nothing can be judged.
  var needed: Int {
    switch self {
    case .inARow(let count): count
    case .window(_, let occasions): occasions
    }
  }

  /// How many of them must pass.
  var passesNeeded: Int {
    switch self {
    case .inARow(let count): count
    case .window(let passes, _): passes
    }
  }

  /// Returns how many more occasions are the fewest after which the rule can hold.
  func fewestFurther(after occasions: [JudgedOccasion]) -> Int {
    switch self {
    case .inARow(let count):
      var run = 0
      for occasion in occasions { run = occasion.isPass ? run + occasion.total : 0 }
      return max(0, count - run)
    case .window(let passes, let of):
      // Before the window is full nothing can hold.
      let seen = occasions.reduce(0) { min(of, $0 + $1.total) }
      return ((of - seen)..<of).first { further in
        Self.holds(passes, of: of, after: occasions, further)
      } ?? of
    }
  }

  /// Returns whether a window holds after some more passes.
  private static func holds(
    _ passes: Int,
    of needed: Int,
    after occasions: [JudgedOccasion],
    _ further: Int
  ) -> Bool {
    var total = further
    var passed = further
    for occasion in occasions.reversed() {
      guard total < needed else { break }
      total += occasion.total
      passed += occasion.passed
    }
    return total >= needed && passed * needed >= passes * total
  }

  /// Returns after each occasion whether the rule holds, `nil` while there are too few.
  func standing(after occasions: [JudgedOccasion]) -> [Bool?] {
    switch self {
    case .inARow(let count): Self.runs(of: count, in: occasions)
    case .window(let passes, let of): Self.windows(passes, of: of, in: occasions)
    }
  }

  private static func runs(of count: Int, in occasions: [JudgedOccasion]) -> [Bool?] {
    var run = 0
    var seen = 0
    return occasions.map { occasion in
      seen += occasion.total
      run = occasion.isPass ? run + occasion.total : 0
      return seen < count ? nil : run >= count
    }
  }

  /// Looks at the fewest last readings that hold enough occasions.
  ///
  /// A reading that reports on several occasions is never cut: when the readings hold
  /// more occasions than asked for, the share that passed is compared.
  private static func windows(
    _ passes: Int,
    of needed: Int,
    in occasions: [JudgedOccasion]
  ) -> [Bool?] {
    var start = 0
    var total = 0
    var passed = 0
    return occasions.map { occasion in
      total += occasion.total
      passed += occasion.passed
      while total - occasions[start].total >= needed {
        total -= occasions[start].total
        passed -= occasions[start].passed
        start += 1
      }
      return total < needed ? nil : passed * needed >= passes * total
    }
  }
}
