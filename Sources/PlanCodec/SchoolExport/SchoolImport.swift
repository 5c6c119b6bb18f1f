public import PlanModel

/// What came of a school's export: pupils, plans, the calendar, and what was not understood.
///
/// ```swift
/// let result = SchoolImport(of: export)
/// for problem in result.problems { print(problem) }
/// // readings.csv, record 806, line 806, column 5 (Date): the date is not a day of the …
/// ```
///
/// Good rows come in and bad ones are explained. Nothing is guessed: what can't be read as a
/// number, a day or a code stays as text where a plan has room for it, and is listed. Words
/// where a number might have stood, such as a baseline in words, are no problem.
///
/// Every pupil gets one plan. An EHC plan makes it an EHC-linked plan, SEN support a SEN
/// support plan, and anything else an individual learning plan. The plan, its targets and
/// its outcomes are active, because the school works with them.
///
/// Rows belong to a pupil by the UPN or, if a row has none, by both names if exactly one
/// pupil has them.
///
/// Importing the same files twice gives equal results. To take an import over into what a
/// tool already has, make an ``ImportPreview`` of it.
///
/// ## Topics
///
/// ### Importing
/// - ``init(of:numbering:)``
/// - ``Numbering``
/// - ``numbering``
///
/// ### What came in
/// - ``pupils``
/// - ``plans``
/// - ``calendar``
/// - ``bundle``
///
/// ### What did not
/// - ``problems``
/// - ``problemCount``
/// - ``lossCount``
public struct SchoolImport: Hashable, Sendable {
  /// The pupils in the order of the file.
  public let pupils: [Pupil]

  /// The plans, one for each pupil and in the same order.
  public let plans: [LearningPlan]

  /// The terms, holidays and closed days of the calendar, in the order of the file.
  public let calendar: SchoolYearDates

  /// What was left out or not understood, file by file in the order of the records.
  ///
  /// At most ``SchoolExport/maximumProblems`` are listed.
  public let problems: [ImportProblem]

  /// How many problems there are, whether they are listed or not.
  public let problemCount: Int

  /// How many of the problems left something out, whether they are listed or not.
  ///
  /// See ``ImportProblem/isLoss``.
  public let lossCount: Int

  /// How the identifiers of the records begin.
  public let numbering: Numbering

  /// From which rows the records come.
  let origin: ImportOrigin

  /// Imports an export.
  ///
  /// - Parameters:
  ///   - export: The files.
  ///   - numbering: How the identifiers of the records begin.
  public init(of export: SchoolExport, numbering: Numbering = .plain) {
    let importer = SchoolImporter(export, numbering: numbering)
    importer.readPupils()
    importer.readTargets()
    importer.readReadings()
    importer.readCalendar()
    pupils = importer.pupils
    plans = importer.drafts.map { $0.finished() }
    calendar = importer.calendar
    problems = importer.problems.listed
    problemCount = importer.problems.count
    lossCount = importer.problems.lossCount
    self.numbering = numbering
    origin = ImportOrigin(of: importer)
  }

  /// The pupils and plans as they travel together.
  public var bundle: PlanBundle { PlanBundle(pupils: pupils, plans: plans) }
}

// MARK: - Redaction

extension SchoolImport: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How much came in and how much did not, without content.
  public var description: String {
    """
    SchoolImport(\(pupils.count) pupils, \(plans.count) plans, \
    \(periodCount) periods, \(problemCount) problems)
    """
  }

  private var periodCount: Int { calendar.terms.count + calendar.closures.count }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
