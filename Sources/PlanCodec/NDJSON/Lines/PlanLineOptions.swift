/// What is taken from the lines of a stream.
///
/// ```swift
/// var options = PlanLineOptions.lenient
/// options.limits.bytes = 1_000_000
/// ```
///
/// ## Topics
///
/// ### Choosing
/// - ``strict``
/// - ``lenient``
///
/// ### Setting one by one
/// - ``isLenient``
/// - ``limits``
public struct PlanLineOptions: Hashable, Sendable {
  /// Whether a line with problems gives what could be read of it.
  ///
  /// If not, it gives no document.
  public var isLenient = false

  /// How large the document in a line may be; its bytes are those before the line feed.
  public var limits = JSONLimits.line

  /// Lines are read whole or not at all.
  public static let strict = PlanLineOptions()

  /// A line with problems gives what could be read of it.
  public static let lenient: PlanLineOptions = {
    var options = PlanLineOptions()
    options.isLenient = true
    return options
  }()

  /// Creates the strict options, to be changed one by one.
  public init() {}
}
