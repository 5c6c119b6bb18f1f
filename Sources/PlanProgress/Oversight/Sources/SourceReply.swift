import PlanModel

/// What a source answered, before it was checked.
///
/// Only ``Oversight/replies(from:to:consents:until:)`` makes one.
public struct SourceReply: Sendable, ContentFree {
  /// How a source answered.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It answered, perhaps with nothing.
    case answered

    /// It threw an error.
    case failed

    /// It had not answered when the caller stopped waiting.
    case late

    /// It was not asked, because nobody agreed to what it captures.
    case notAsked
  }

  /// The name of the source.
  public let source: String

  /// The version of the source.
  public let version: String

  /// Whether a learned model takes part.
  public let isAIAssisted: Bool

  /// Whether it captures how pupils work.
  public let isCapturing: Bool

  /// How it answered.
  public internal(set) var state: State

  let request: SignalRequest
  var signals: [Signal] = []
  var proposals: [Proposal] = []

  init(_ source: any SignalSource, _ request: SignalRequest, _ state: State) {
    self.source = source.id
    version = source.version
    isAIAssisted = source.isAIAssisted
    isCapturing = !source.captures.isEmpty
    self.request = request
    self.state = state
  }

  /// The method with which the source signs.
  var method: String { "\(source)/\(version)" }

  /// Asks a source and waits for its answer.
  static func asking(_ source: any SignalSource, _ request: SignalRequest) async -> Self {
    var reply = Self(source, request, .answered)
    do {
      reply.signals = try await source.signals(for: request)
      reply.proposals = try await source.proposals(from: reply.signals, for: request)
    } catch {
      reply.signals = []
      reply.state = .failed
    }
    return reply
  }
}
