public import PlanModel

extension PlanJSON {
  /// Reads a document, all of it or nothing.
  ///
  /// - Parameters:
  ///   - type: The kind of document: `LearningPlan`, `PlanBundle` or `Pupil`.
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Returns: The document.
  /// - Throws: Every problem that was found, up to the limit.
  public static func decode<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8],
    limits: JSONLimits = .standard
  ) throws(JSONProblems) -> Document {
    let reading = read(type, from: bytes, limits: limits)
    guard reading.problems.isEmpty, let document = reading.document else {
      throw reading.problems
    }
    return document
  }

  /// Reads a bundle, or a single plan as a bundle of one.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Returns: The bundle.
  /// - Throws: Every problem that was found, up to the limit.
  public static func decodeBundle(
    from bytes: [UInt8],
    limits: JSONLimits = .standard
  ) throws(JSONProblems) -> PlanBundle {
    guard isPlan(bytes, limits: limits) else {
      return try decode(PlanBundle.self, from: bytes, limits: limits)
    }
    return PlanBundle(plans: [
      try decode(LearningPlan.self, from: bytes, limits: limits)
    ])
  }

  /// Reads what can be read of a document, and reports the rest.
  ///
  /// A text that is not JSON, is of another format or of a newer major version is not read
  /// at all.
  ///
  /// - Parameters:
  ///   - type: The kind of document: `LearningPlan`, `PlanBundle` or `Pupil`.
  ///   - bytes: The text in UTF-8.
  ///   - limits: How large the text may be.
  /// - Returns: What could be read, and the problems.
  public static func read<Document: PlanDocument>(
    _ type: Document.Type,
    from bytes: [UInt8],
    limits: JSONLimits = .standard
  ) -> JSONReading<Document> {
    var reader = JSONRecordReader(JSONScanner(bytes, limits: limits))
    var document = Document.blank
    var isReadable = false
    do throws(JSONFault) {
      try reader.beginDocument(Document.formatName)
      try document.accept(&reader)
      isReadable = try reader.endDocument()
    } catch {
      reader.problems.addLast(error, pointer: reader.path.pointer)
    }
    return JSONReading(
      document: isReadable ? document : nil,
      problems: reader.problems.located(in: bytes)
    )
  }

  private static func isPlan(_ bytes: [UInt8], limits: JSONLimits) -> Bool {
    var scanner = JSONScanner(bytes, limits: limits)
    do throws(JSONFault) {
      try scanner.start()
    } catch {
      return false
    }
    return DocumentHeader(at: scanner).format?.text == LearningPlan.formatName
  }
}

extension JSONRecordReader {
  /// Goes to the outermost record of a text that is to be of a format.
  @inline(never)
  fileprivate mutating func beginDocument(_ format: String) throws(JSONFault) {
    try scanner.start()
    try readHeader(of: format)
  }

  /// Goes to the end of the text, and returns whether the outermost record could be read.
  @inline(never)
  fileprivate mutating func endDocument() throws(JSONFault) -> Bool {
    let isReadable = !isUnreadable
    try scanner.finish()
    return isReadable
  }

  /// Stops at a document of another format or a newer major version, before reading it.
  private mutating func readHeader(of formatName: String) throws(JSONFault) {
    let header = DocumentHeader(at: scanner)
    if let format = header.format {
      try stop(DocumentHeader.fault(in: format, format: formatName), "format")
    }
    if let version = header.version, let fault = DocumentHeader.fault(in: version),
      fault.code == .newerVersion
    {
      try stop(fault, DocumentHeader.versionMember)
    }
    guard header.isComplete else { return }
    if header.format == nil { report(.missingFormat, DocumentHeader.formatMember) }
    if header.version == nil { report(.missingVersion, DocumentHeader.versionMember) }
  }

  private mutating func stop(_ fault: JSONFault?, _ member: String) throws(JSONFault) {
    guard let fault else { return }
    path.enter(member)
    throw fault
  }

  private mutating func report(_ code: JSONError.Code, _ member: String) {
    problems.add(JSONFault(code, at: scanner.position), pointer: "/" + member)
  }
}
