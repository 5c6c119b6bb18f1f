/// The school or service whose plans a store keeps apart from those of all others.
///
/// A store may keep the plans of many schools. Each call names one, and no call answers
/// across them: the same plan identifier in two schools names two plans.
public enum School: Sendable {
  /// The type of the opaque identifier of a school; never its name.
  public typealias ID = Identifier<School>
}
