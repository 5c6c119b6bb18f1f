/// A result about a pupil whose printed form shows no content.
///
/// Results are read through their properties. Printing, interpolating or dumping one shows
/// only what kind of result it is, so that nothing about a child ends up in a log.
public protocol ContentFree: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{}

extension ContentFree {
  /// The name of the type.
  public var description: String { "\(Self.self)" }

  /// The name of the type.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
