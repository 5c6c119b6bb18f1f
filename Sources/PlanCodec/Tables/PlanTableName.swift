import PlanModel

/// The name of a table of plans, which is also a good name for its file.
public struct PlanTableName: RawRepresentable, Hashable, Sendable,
  CustomStringConvertible
{
  /// The name, such as `targets`.
  public let rawValue: String

  /// Creates a name; any text is one.
  ///
  /// - Parameter rawValue: The name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name.
  public var description: String { rawValue }

  /// Who the plans are for.
  public static let pupils = Self(rawValue: "pupils")

  /// The plans, without the records of the other tables.
  public static let plans = Self(rawValue: "plans")

  /// Special educational needs and barriers to learning.
  public static let needs = Self(rawValue: "needs")

  /// The differences that support is to make.
  public static let outcomes = Self(rawValue: "outcomes")

  /// What is to be reached.
  public static let targets = Self(rawValue: "targets")

  /// What is given.
  public static let provision = Self(rawValue: "provision")

  /// What was measured or noticed.
  public static let readings = Self(rawValue: "readings")

  /// Reviews, planned and held.
  public static let reviews = Self(rawValue: "reviews")

  /// What pupils and families say.
  public static let voices = Self(rawValue: "voices")
}

// MARK: - Files and columns

extension PlanTableName {
  /// The tables in their order: pupils and plans, then what plans hold.
  static let all: [Self] = [.pupils, .plans] + ofPlans

  /// The tables whose rows begin with the identifier of their plan.
  static let ofPlans: [Self] = [
    .needs, .outcomes, .targets, .provision, .readings, .reviews, .voices,
  ]

  /// The name of the table's file, such as `targets.csv`.
  public var fileName: String { "\(rawValue).csv" }

  /// The columns of the table in their order, none for a name that is not of the format.
  public var columns: [PlanColumn] { Self.columns[self] ?? [] }

  private static let columns = Dictionary(
    uniqueKeysWithValues: all.map { ($0, $0.describedColumns) }
  )

  private var describedColumns: [PlanColumn] {
    var visitor = ColumnVisitor()
    blank.describe(to: &visitor)
    return (isOfPlan ? [.plan] : []) + visitor.columns
  }

  /// Whether the rows begin with the identifier of their plan.
  var isOfPlan: Bool { Self.ofPlans.contains(self) }

  /// The name of the record that a row holds.
  var recordName: String { type(of: blank).recordName }

  /// A record as the table has them, before anything is filled in.
  private var blank: any TableRecord {
    switch self {
    case .pupils: Pupil.blank
    case .needs: Need.blank
    case .outcomes: Outcome.blank
    case .targets: Target.blank
    case .provision: Provision.blank
    case .readings: Reading.blank
    case .reviews: ReviewRecord.blank
    case .voices: Voice.blank
    default: LearningPlan.blank
    }
  }
}

extension PlanColumn {
  /// The plan that a row is of.
  fileprivate static let plan = PlanColumn(
    name: "plan",
    shape: LearningPlan.ID.shape,
    sensitivities: [.structure]
  )
}

extension TableRecord {
  fileprivate func describe(to visitor: inout ColumnVisitor) {
    var copy = self
    copy.visitFields(&visitor)
  }
}
