public import PlanModel

/// Plans of a made-up school service, one a line, the same for the same seed.
///
/// What is written is what products really send: most lines in the canonical form, three in
/// a hundred with every character outside ASCII as an escape, two in a hundred with a member
/// that is `null`. Two plans in a hundred have members that the format does not know.
public struct Corpus {
  /// Writes a plan as one line of canonical JSON, with the line feed.
  public typealias Writing = (LearningPlan) throws -> [UInt8]

  private let spelling: Spelling
  private let write: Writing
  private var maker: PlanMaker
  private var spellings: SeededNumbers
  private var place = 0

  /// Creates a corpus.
  ///
  /// - Parameters:
  ///   - seed: What the plans are made from.
  ///   - spelling: How the lines are spelled.
  ///   - write: What writes a plan as a line.
  public init(seed: Int, spelling: Spelling = .canonical, write: @escaping Writing) {
    maker = PlanMaker(seed: seed)
    spellings = SeededNumbers(seed: ~seed)
    self.spelling = spelling
    self.write = write
  }

  /// Returns the next line, with its line feed.
  ///
  /// - Returns: The line.
  /// - Throws: What the writing of a plan throws.
  public mutating func nextLine() throws -> [UInt8] {
    let plan = maker.plan(at: place)
    place += 1
    var line = try write(plan)
    // Three plans in ten have no title.
    if spellings.happens(67), plan.title == nil { line = line.addingNullTitle() }
    if spellings.happens(30) { line = line.escapingNonASCII() }
    return spelling.applied(to: line)
  }
}
