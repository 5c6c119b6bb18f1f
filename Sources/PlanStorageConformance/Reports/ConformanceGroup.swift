/// A group of checks that look at one promise of a store.
///
/// ## Topics
///
/// ### What every store must do
/// - ``basics``
/// - ``revisionRules``
/// - ``batches``
/// - ``concurrentSaves``
/// - ``readYourWrites``
/// - ``paging``
/// - ``byteFidelity``
/// - ``identifiers``
/// - ``tenants``
/// - ``limits``
/// - ``cancellation``
/// - ``errors``
///
/// ### What a store may offer
/// - ``reopening``
/// - ``crashes``
/// - ``audit``
/// - ``erasure``
/// - ``sealing``
/// - ``earlierFormats``
public struct ConformanceGroup: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in reports.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Plans and pupils are created, read, updated and deleted.
  public static let basics = Self(rawValue: "basics")

  /// A change is made only from the version that is stored; what counted on a day is known.
  public static let revisionRules = Self(rawValue: "revision-rules")

  /// A batch happens whole or not at all.
  public static let batches = Self(rawValue: "batches")

  /// Of saves from one version at the same time one is made, and none is lost.
  public static let concurrentSaves = Self(rawValue: "concurrent-saves")

  /// What was answered can be read and followed at once, never half of it.
  public static let readYourWrites = Self(rawValue: "read-your-writes")

  /// Queries find what they ask for, page by page, whatever changes meanwhile.
  public static let paging = Self(rawValue: "paging")

  /// What is read is byte for byte what was saved.
  public static let byteFidelity = Self(rawValue: "byte-fidelity")

  /// Identifiers are the same only if their bytes are.
  public static let identifiers = Self(rawValue: "identifiers")

  /// Nothing is found across schools.
  public static let tenants = Self(rawValue: "tenants")

  /// What was answered is there when the store is opened again.
  public static let reopening = Self(rawValue: "reopening")

  /// Crashes and faults lose nothing that was answered and leave nothing half done.
  public static let crashes = Self(rawValue: "crashes")

  /// Each change leaves an entry in a chained trail, in the same step.
  public static let audit = Self(rawValue: "audit")

  /// Erasure is complete, leaves the trail whole, and can be repeated.
  public static let erasure = Self(rawValue: "erasure")

  /// Large plans, long histories and many plans are kept.
  public static let limits = Self(rawValue: "limits")

  /// A cancelled change is made or not made, and the answer says which.
  public static let cancellation = Self(rawValue: "cancellation")

  /// Errors are of the right kind and quote nothing.
  public static let errors = Self(rawValue: "errors")

  /// Nothing about a pupil is kept in clear text.
  public static let sealing = Self(rawValue: "sealing")

  /// Places of earlier versions can be opened; those of newer ones are left alone.
  public static let earlierFormats = Self(rawValue: "earlier-formats")

  /// All groups in the order in which they are checked.
  public static let all: [ConformanceGroup] = [
    .basics, .revisionRules, .batches, .concurrentSaves, .readYourWrites, .paging,
    .byteFidelity, .identifiers, .tenants, .reopening, .crashes, .audit, .erasure,
    .limits,
    .cancellation, .errors, .sealing, .earlierFormats,
  ]

  /// Whether every store must pass the group or it looks at what a store may offer.
  public var level: ConformanceLevel {
    let optional: [ConformanceGroup] = [
      .reopening, .crashes, .audit, .erasure, .sealing, .earlierFormats,
    ]
    return optional.contains(self) ? .optional : .core
  }
}
