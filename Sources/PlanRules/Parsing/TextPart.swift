/// A part of a statement: what it was taken for, where it stands, and how sure that is.
///
/// A part holds words about a pupil, so printing one shows only its place.
public struct TextPart<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What the words were taken for.
  public let value: Value

  /// The bytes of the words in the UTF-8 of the text.
  public let words: Range<Int>

  /// How sure that is.
  public let confidence: Confidence

  /// Creates a part.
  ///
  /// - Parameters:
  ///   - value: What the words were taken for.
  ///   - words: The bytes of the words in the UTF-8 of the text.
  ///   - confidence: How sure that is.
  public init(_ value: Value, words: Range<Int>, confidence: Confidence = .high) {
    self.value = value
    self.words = words
    self.confidence = confidence
  }
}

// MARK: - Redaction

extension TextPart: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The place of the words, and not the words.
  public var description: String { "bytes \(words.lowerBound)..<\(words.upperBound)" }

  /// The place of the words, and not the words.
  public var debugDescription: String { description }

  /// A mirror of the place only.
  public var customMirror: Mirror {
    Mirror(self, children: ["words": description])
  }
}
