public import PlanModel

/// Software of another maker that computes signals, with or without a learned model.
///
/// A source can notice and propose. It sees what a ``SignalRequest`` holds, has no way to
/// change a plan or to decide, and what it sends is checked before anyone sees it.
///
/// ```swift
/// struct ReadingModel: SignalSource {
///   let id = "readingModel"
///   let version = "2.1"
///   let isAIAssisted = true
///
///   func signals(for request: SignalRequest) async throws -> [Signal] { ... }
/// }
/// ```
///
/// A conforming type promises to sign each signal with `id/version` as its method, and to
/// say the same of the same request for as long as the version is the same.
///
/// ## Topics
///
/// ### Saying who it is
/// - ``id``
/// - ``version``
/// - ``isAIAssisted``
/// - ``captures``
///
/// ### Answering
/// - ``signals(for:)``
/// - ``proposals(from:for:)``
public protocol SignalSource: Sendable {
  /// The name of the source, the same in every version.
  var id: String { get }

  /// The version, which changes whenever the same request may be answered otherwise.
  var version: String { get }

  /// Whether a learned model takes part; every signal and proposal is then marked so.
  var isAIAssisted: Bool { get }

  /// What it captures of how pupils work, none for a source that uses readings only.
  ///
  /// A source that captures anything is asked only where somebody agreed to each kind.
  var captures: [CaptureKind] { get }

  /// Returns what the source notices.
  ///
  /// - Parameter request: What the source is given.
  /// - Returns: The signals.
  /// - Throws: Whatever stops the source; it is reported as a failure and quoted nowhere.
  func signals(for request: SignalRequest) async throws -> [Signal]

  /// Returns what the source suggests.
  ///
  /// - Parameters:
  ///   - signals: What it noticed.
  ///   - request: What the source is given.
  /// - Returns: The proposals, each in the state `proposed`.
  /// - Throws: Whatever stops the source; it is reported as a failure and quoted nowhere.
  func proposals(
    from signals: [Signal],
    for request: SignalRequest
  ) async throws -> [Proposal]
}

extension SignalSource {
  /// Nothing is captured.
  public var captures: [CaptureKind] { [] }

  /// Nothing is suggested.
  ///
  /// - Parameters:
  ///   - signals: What it noticed.
  ///   - request: What the source is given.
  /// - Returns: No proposals.
  /// - Throws: Nothing.
  public func proposals(
    from signals: [Signal],
    for request: SignalRequest
  ) async throws -> [Proposal] { [] }
}
