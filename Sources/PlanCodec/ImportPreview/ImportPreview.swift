import PlanModel

/// What would change if a school's file were taken over into what a tool already has.
///
/// Nothing is stored before a person has seen it:
///
/// ```swift
/// let records = try await SchoolRecords(pupils: store, plans: store, by: access)
/// var preview = ImportPreview(of: school, into: records, policy: .ask)
/// for question in preview.questions { print(question) }
/// try preview.answer(question.id, with: .samePupil("p-0417"))
/// try await preview.changes.apply(pupils: store, plans: store, by: access)
/// ```
///
/// Rows are matched to pupils by a ``PupilMatcher``. Within a plan a target is known again by
/// its words or its number, a reading by target, day and what was recorded, provision and a
/// strategy by their target and words, an outcome by its words or reference, and a person by
/// name. Whatever is known again keeps its identifier, so that **importing the same file
/// twice changes nothing**: not with its rows in another order, nor saved in another
/// encoding. A row that was added brings only its own records.
///
/// What is there and not in the file is left alone and listed. A blank cell says nothing. A
/// field that differs is listed, and the ``policy`` says which value counts. The file has no
/// say in identifiers, versions, revisions, lifecycles, achievements, labels and whatever
/// else a tool keeps for itself.
///
/// The law needs pupils who can be known again: by a UPN or ULN that passes its check, or by
/// a name and a date of birth. A row without these is a question each time.
///
/// ## Topics
///
/// ### Making a preview
/// - ``init(of:into:policy:mode:reason:)``
/// - ``policy``
/// - ``mode``
/// - ``reason``
///
/// ### What would change
/// - ``pupils``
/// - ``pupilsNotInFile``
/// - ``count(_:of:)``
/// - ``isEmpty``
///
/// ### Answering questions
/// - ``questions``
/// - ``answer(_:with:)``
///
/// ### Taking it over
/// - ``changes``
/// - ``bundle``
/// - ``merged``
/// - ``isHeldBack``
public struct ImportPreview: Sendable {
  /// What becomes of fields in which the file differs.
  public let policy: ImportPolicy

  /// Whether good rows come in without the others.
  public let mode: ImportMode

  /// Why the plans are changed, as it is recorded with each version.
  public let reason: String

  /// What the import means for each pupil, in the order of the file.
  public internal(set) var pupils: [ImportedPupil]

  let comparison: ImportComparison
  var answers: ImportComparison.Answers = [:]

  /// The rows about which a person had to say who or which plan is meant.
  private let undecided: [Int]

  /// The identifiers that are free when all other rows have theirs.
  private let free: FreeIdentifiers

  /// The plans of rows about whose fields there are questions.
  var identified: [Int: IdentifiedPlan] = [:]

  /// Makes a preview.
  ///
  /// - Parameters:
  ///   - school: What came of the school's files.
  ///   - records: All pupils and plans of the school that are there.
  ///   - policy: What becomes of fields in which the file differs.
  ///   - mode: Whether good rows come in without the others.
  ///   - reason: Why the plans are changed, as it is recorded with each version.
  public init(
    of school: SchoolImport,
    into records: SchoolRecords,
    policy: ImportPolicy = .ask,
    mode: ImportMode = .goodRows,
    reason: String = "Imported from a school's file"
  ) {
    self.policy = policy
    self.mode = mode
    self.reason = reason
    let comparison = ImportComparison(of: school, into: records, policy: policy)
    self.comparison = comparison
    var free = FreeIdentifiers(beside: records, numbering: school.numbering)
    pupils = school.pupils.indices.map { place in
      ImportedPupil(
        record: comparison.number(ofRow: place) + 1,
        match: comparison.matches[place]
      )
    }
    var undecided: [Int] = []
    for place in school.pupils.indices {
      if comparison.destination(ofRow: place, [:]).isUndecided {
        undecided.append(place)
      } else {
        let row = comparison.row(place, [:], free: &free)
        pupils[place] = row.imported
        if !row.imported.questions.isEmpty { identified[place] = row.identified }
      }
    }
    self.undecided = undecided
    self.free = free
    decide()
  }

  /// Takes the rows with questions to where the answers send them, in their order.
  mutating func decide() {
    var free = free
    for place in undecided {
      let row = comparison.row(place, answers, free: &free)
      pupils[place] = row.imported
      identified[place] = row.imported.questions.isEmpty ? nil : row.identified
    }
  }
}

// MARK: - Redaction

extension ImportPreview: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many records are in each state and how many questions are open, without content.
  public var description: String {
    """
    ImportPreview(\(count(.added)) added, \(count(.changed)) changed, \
    \(count(.unchanged)) unchanged, \(count(.notInFile)) not in the file, \
    \(questions.count) questions)
    """
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
