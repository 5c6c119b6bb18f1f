public import PlanModel

/// Everything that stores keep about one pupil, marked for people to look through.
///
/// The collection is raw material for an answer to a subject access request and no answer
/// by itself. What may be held back is decided by people, part by part. Marks come from the
/// kinds of the fields, from labels and from who speaks; free text anywhere can name other
/// people, and no mark says so. Other pupils' plans that mention the pupil, files, backups
/// and e-mail are not in it.
///
/// Source: UK GDPR, Article 15; the exemptions need a lawyer's reading.
///
/// ## Topics
///
/// ### What was collected
/// - ``identity``
/// - ``plans``
/// - ``entries``
/// - ``files``
/// - ``gaps``
///
/// ### About the collection
/// - ``pupil``
/// - ``access``
///
/// ### Handing it on
/// - ``json()``
/// - ``text``
public struct SubjectAccessCollection: Hashable, Sendable {
  /// The pupil.
  public let pupil: Pupil.ID

  /// Who collected, for which school, when and for what.
  public let access: PlanAccess

  /// What identifies the pupil, `nil` if it is not kept.
  public internal(set) var identity: SubjectIdentity?

  /// All plans, also deleted ones, in the order of their identifiers' bytes.
  public internal(set) var plans: [SubjectPlan] = []

  /// The entries of the audit trail that are about the pupil, in their order.
  ///
  /// Contents that were erased are gone; such entries say nothing about anybody.
  public internal(set) var entries: [SubjectEntry] = []

  /// Files that the records point to, for whoever keeps them.
  public internal(set) var files: [SubjectFile] = []

  /// What could not be reached; a complete collection has none.
  public internal(set) var gaps: [SubjectAccessGap] = []

  init(of pupil: Pupil.ID, by access: PlanAccess) {
    self.pupil = pupil
    self.access = access
  }
}

// MARK: - Redaction

extension SubjectAccessCollection: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How much was collected, and nothing of it.
  public var description: String {
    "SubjectAccessCollection(\(plans.count) plans, \(entries.count) entries, "
      + "\(files.count) files, \(gaps.count) gaps)"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
