import PlanModel

// The outermost record says its format and version among its own members.

extension JSONReader {
  /// Reads a document from a text that holds nothing else.
  ///
  /// - Parameter document: A new record, which is filled.
  /// - Returns: Whether the document can do without what could not be read.
  mutating func readDocument<Document: PlanDocument & JSONRecord>(
    _ document: inout Document
  ) -> Bool {
    let header = Document.code.header
    do throws(JSONFault) {
      try scanner.begin()
      guard isWelcome(header) else { return false }
      try read(&document, header: header)
      let isReadable = !isUnreadable
      try scanner.finish()
      return isReadable
    } catch {
      stop(at: error)
      return false
    }
  }

  /// Returns whether the header lets the document be read, and reports what is wrong with it.
  private mutating func isWelcome(_ header: DocumentHeader) -> Bool {
    guard !scanner.isAt(header) else { return true }
    let search = HeaderSearch(at: scanner)
    if let member = search.format, let fault = header.fault(inFormat: member) {
      stop(at: fault, field: DocumentHeader.formatMember)
      return false
    }
    if let member = search.version, let fault = header.fault(inVersion: member),
      fault.code == .newerVersion
    {
      stop(at: fault, field: DocumentHeader.versionMember)
      return false
    }
    guard search.isComplete else { return true }
    if search.format == nil { reportMissing(.missingFormat, DocumentHeader.formatMember) }
    if search.version == nil {
      reportMissing(.missingVersion, DocumentHeader.versionMember)
    }
    return true
  }

  private mutating func reportMissing(_ code: JSONError.Code, _ member: String) {
    report(code, at: scanner.position, field: member)
  }

  /// Reads the outermost record, whose header has been looked at.
  private mutating func read<Document: JSONRecord>(
    _ document: inout Document,
    header: DocumentHeader
  ) throws(JSONFault) {
    guard scanner.byte == UInt8(ascii: "{") else { return try refuseValue() }
    var object = OpenObject(start: scanner.position, header: header)
    if scanner.isAt(header) {
      // The way is the same as behind an opening brace, but for the two members.
      scanner.position += header.canonical.count - 1
      object.passHeader()
    }
    try read(&document, in: &object)
  }

  /// Reads a member of a document's header, if it is one that was not there before.
  mutating func headerMember(
    _ name: JSONStringToken,
    of object: inout OpenObject
  ) throws(JSONFault) -> Bool {
    guard let header = object.header else { return false }
    let text = name.text(from: scanner.text)
    guard DocumentHeader.isMember(text), object.claimHeader(text) else { return false }
    let member = try HeaderMember(from: &scanner)
    let fault =
      text == DocumentHeader.formatMember
      ? header.fault(inFormat: member) : header.fault(inVersion: member)
    guard let fault else { return true }
    report(fault.code, at: fault.byte, field: text)
    if fault.code != .invalidVersion { object.isUnreadable = true }
    return true
  }
}

extension JSONScanner {
  /// Returns whether a header begins here, written as the library writes it.
  fileprivate func isAt(_ header: DocumentHeader) -> Bool {
    hasRoom && text.hasBytes(header.canonical, at: position)
  }
}
