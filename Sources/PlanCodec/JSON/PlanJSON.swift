/// Reads and writes plans as JSON.
///
/// ```swift
/// let bytes = try PlanJSON.encode(plan)
/// let same = try PlanJSON.decode(LearningPlan.self, from: bytes)
/// ```
///
/// Reading is strict: what two programs might read differently is refused, wherever it
/// stands. It is also preserving: members and codes that this version does not know are
/// kept and written back. Equal documents are written as equal bytes.
///
/// ## Topics
///
/// ### Writing
/// - ``encode(_:form:)``
/// - ``text(_:form:)``
///
/// ### Reading
/// - ``decode(_:from:limits:)``
/// - ``decodeBundle(from:limits:)``
/// - ``read(_:from:limits:)``
///
/// ### Checking
/// - ``check(_:limits:)``
///
/// ### Telling contents apart
/// - ``digest(of:)``
///
/// ### Documents of other versions
/// - ``migrate(_:using:limits:)``
public enum PlanJSON: Sendable {
  /// Returns the bytes of a document.
  ///
  /// The document says its format and version first. Members follow in the order of the
  /// record's fields, without those that are absent; members that this version does not
  /// know come last, in their own order. The bytes end with a line feed.
  ///
  /// - Parameters:
  ///   - document: A plan, a bundle, a pupil or the dates of a school.
  ///   - form: How the text is laid out.
  /// - Returns: The text in UTF-8.
  /// - Throws: An error if an unknown member that a program added is not JSON, or has a name
  ///   that can't be written. Documents that were read can always be written.
  public static func encode<Document: PlanDocument>(
    _ document: borrowing Document,
    form: JSONForm = .canonical
  ) throws(JSONError) -> [UInt8] {
    var writer = JSONWriter()
    try Document.code.write(document, &writer)
    writer.buffer.append(UInt8(ascii: "\n"))
    return form.isIndented ? JSONLayout.indented(writer.bytes) : writer.bytes
  }

  /// Returns the text of a document.
  ///
  /// - Parameters:
  ///   - document: A plan, a bundle, a pupil or the dates of a school.
  ///   - form: How the text is laid out.
  /// - Returns: The same text as ``encode(_:form:)``, as a string.
  /// - Throws: The same error as ``encode(_:form:)``.
  public static func text(
    _ document: some PlanDocument,
    form: JSONForm = .canonical
  ) throws(JSONError) -> String {
    String(decoding: try encode(document, form: form), as: UTF8.self)
  }

  /// Looks for the first fault of a JSON text of any kind.
  ///
  /// The text need not be a plan. What is checked is the same as in the members of a plan
  /// that the format does not know.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Returns: The first fault, or `nil` if there is none.
  public static func check(
    _ bytes: [UInt8],
    limits: JSONLimits = .standard
  ) -> JSONError? {
    var sink = JSONCheckSink()
    return JSONScanner.scan(bytes, limits: limits, into: &sink)
  }
}
