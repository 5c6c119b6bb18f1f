/// One of the five described levels of goal attainment scaling.
///
/// Source: Kiresuk and Sherman 1968.
public struct AttainmentLevel: PlanRecord {
  public static var recordName: String { "AttainmentLevel" }

  /// The level: -2, -1, 0 (expected), 1 or 2.
  ///
  /// Unit: none.
  public var level: Int

  /// What is seen at the level.
  public var descriptor: String

  /// The value at which the level begins, `nil` if it is described in words only.
  ///
  /// Unit: that of the target's measure.
  public var anchor: Number?

  public var unknownMembers = UnknownMembers()

  /// Creates an attainment level.
  ///
  /// - Parameters:
  ///   - level: The level: -2, -1, 0 (expected), 1 or 2.
  ///   - descriptor: What is seen at the level.
  ///   - anchor: The value at which the level begins, `nil` if it is described in words
  ///     only.
  public init(level: Int, descriptor: String, anchor: Number? = nil) {
    self.level = level
    self.descriptor = descriptor
    self.anchor = anchor
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    level = .blank
    descriptor = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("level", .progress), &level)
    try visitor.field(Field("descriptor", .progress), &descriptor)
    try visitor.field(Field("anchor", .progress), &anchor)
  }
}
