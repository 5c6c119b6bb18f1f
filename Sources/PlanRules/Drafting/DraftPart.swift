/// One part of a draft: what was read or written, and how it stands.
///
/// ```swift
/// draft.tool.confirm()
/// draft.criterion.edit(.occasions(8, of: 10))
/// draft.condition.reject()
/// ```
///
/// A part holds words about a pupil, so printing one shows only how it stands.
///
/// ## Topics
///
/// ### Looking
/// - ``value``
/// - ``settled``
/// - ``state``
/// - ``words``
///
/// ### Settling
/// - ``confirm()``
/// - ``edit(_:)``
/// - ``reject()``
public struct DraftPart<Value: Hashable & Sendable>: Hashable, Sendable {
  private var kept: SharedValue<Value>?

  /// How the part stands.
  public private(set) var state: DraftState

  /// The bytes of the words that the part was first read from, in the UTF-8 of the text.
  ///
  /// They stay when the part is settled. `nil` if nothing was read.
  public let words: Range<Int>?

  init(_ part: TextPart<Value>?) {
    kept = part.map { SharedValue($0.value) }
    words = part?.words
    state = part.map { .parsed($0.confidence, words: $0.words) } ?? .missing
  }

  /// What was read or written.
  ///
  /// `nil` if the part is missing.
  public var value: Value? { kept?.value }

  /// What a person has confirmed or written.
  ///
  /// `nil` until then.
  public var settled: Value? { state.isSettled ? value : nil }

  /// How the part stands and where it was read, whatever it holds.
  var standing: DraftStanding { DraftStanding(state: state, words: words) }

  /// Confirms what was read; a part that is missing or settled stays as it is.
  public mutating func confirm() {
    guard case .parsed = state else { return }
    state = .confirmed
  }

  /// Puts a value in the place of what was read.
  ///
  /// - Parameter value: The value.
  public mutating func edit(_ value: Value) {
    kept = SharedValue(value)
    state = .edited
  }

  /// Takes out what was read or written.
  public mutating func reject() {
    kept = nil
    state = .missing
  }
}

// MARK: - Redaction

extension DraftPart: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How the part stands, and nothing of what it holds.
  public var description: String { state.name }

  /// How the part stands, and nothing of what it holds.
  public var debugDescription: String { description }

  /// A mirror of how the part stands.
  public var customMirror: Mirror {
    Mirror(self, children: ["state": description])
  }
}
