/// A step of oversight that was refused; the plan stays as it was.
///
/// ```swift
/// do throws(OversightError) {
///   try oversight.decide(decision, after: view)
/// } catch where error.code == .evidenceChanged {
///   // Show the evidence again.
/// }
/// ```
///
/// It names an identifier and quotes nothing of what people or software wrote.
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``code``
/// - ``subject``
/// - ``description``
public struct OversightError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was refused.
  public let code: Code

  /// The identifier of what it is about, `nil` if there is none.
  public let subject: String?

  init(_ code: Code, _ subject: String? = nil) {
    self.code = code
    self.subject = subject
  }

  /// What was refused and what to do instead, in one line.
  public var description: String {
    guard let subject else { return code.cure }
    return "\(subject): \(code.cure)"
  }
}
