/// A code of another framework, with the framework it comes from.
public struct Coding: PlanRecord {
  public static var recordName: String { "Coding" }

  /// The address or name of the framework.
  public var system: String

  /// The code.
  public var code: String

  /// The name of the code, for people.
  ///
  /// `nil` while nobody has said.
  public var display: String?

  /// The version of the framework.
  ///
  /// `nil` while nobody has said.
  public var version: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a coding.
  ///
  /// - Parameters:
  ///   - system: The address or name of the framework.
  ///   - code: The code.
  ///   - display: The name of the code, for people.
  public init(system: String, code: String, display: String? = nil) {
    self.system = system
    self.code = code
    self.display = display
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    system = .blank
    code = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("system", .structure), &system)
    try visitor.field(Field("code", .structure), &code)
    try visitor.field(Field("display", .structure), &display)
    try visitor.field(Field("version", .structure), &version)
  }
}
