/// Who reads or changes what a store keeps, and for what.
///
/// The tool that calls a store knows who is signed in; the library does not and has no
/// default. The name is not `Actor`, because Swift's own protocol for isolated types is
/// called so and would be hidden by it.
public struct StoreActor: PlanRecord {
  public static var recordName: String { "StoreActor" }

  /// The type of the identifier of an actor.
  public typealias ID = Identifier<StoreActor>

  /// The opaque identifier of the person's account or of the software; never a name.
  public var id: ID

  /// Whether a person or software acts.
  public var kind: ActorKind

  /// What the actor is to the plans.
  public var role: ContributorRole

  /// What the call is for, in words, such as "preparing the spring review".
  public var purpose: String

  public var unknownMembers = UnknownMembers()

  /// Creates an actor.
  ///
  /// - Parameters:
  ///   - id: The opaque identifier of the account or of the software.
  ///   - kind: Whether a person or software acts.
  ///   - role: What the actor is to the plans.
  ///   - purpose: What the call is for, in words.
  public init(
    id: ID,
    kind: ActorKind = .person,
    role: ContributorRole,
    purpose: String
  ) {
    self.id = id
    self.kind = kind
    self.role = role
    self.purpose = purpose
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    kind = .person
    role = .blank
    purpose = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("kind", .structure), &kind)
    try visitor.field(Field("role", .structure), &role)
    try visitor.field(Field("purpose", .staff), &purpose)
  }
}
