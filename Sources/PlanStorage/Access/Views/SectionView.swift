public import PlanModel

/// What an actor is handed of a plan or a pupil: the sections they may see and no others.
///
/// A view is built by what is allowed. A field, or a member that this version of the library
/// does not know, stands in it only if the policy lets the actor see its section; identifiers
/// that say nothing stay. Parts of a list that are withheld are not there at all.
///
/// Which sections are withheld follows from the policy, never from the plan: a view does not
/// tell whether there is anything to withhold.
public struct SectionView<Record: PlanRecord>: Hashable, Sendable {
  /// The record with what may be seen.
  public let contents: Record

  /// Sections of which something may have been withheld.
  public let withheld: [PlanSection]

  /// Sections of which something is shown, in order.
  public let shown: [PlanSection]

  init(_ contents: Record, withheld: [PlanSection], shown: Set<PlanSection>) {
    self.contents = contents
    self.withheld = withheld
    self.shown = PlanSection.all.filter(shown.contains)
  }
}

/// What an actor is handed of a plan.
public typealias PlanView = SectionView<LearningPlan>

/// What an actor is handed of a pupil.
public typealias PupilView = SectionView<Pupil>

extension SectionView: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The names of the sections, without contents.
  public var description: String {
    let names = shown.map(\.rawValue).joined(separator: ", ")
    return "\(Record.recordName) view(\(names))"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror that shows the names of the sections.
  public var customMirror: Mirror {
    let names = (shown.map(\.rawValue), withheld.map(\.rawValue))
    return Mirror(self, children: ["shown": names.0, "withheld": names.1])
  }
}
