import PlanModel

/// How many occasions must pass: some in a row, or enough of the last ones.
enum PassRule {
  case inARow(Int)
  case window(passes: Int, of: Int)

  private static let limits = 1...1_000_000

  init(_ criterion: Criterion, kind: CriterionKind) throws(CannotJudgeReason) {
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

  /// The number of occasions below which nothing can be judged.
  var needed: Int {
    switch self {
    case .inARow(let count): count
    case .window(_, let occasions): occasions
    }
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
