public import PlanModel

/// How a kind of document is read and written.
///
/// It joins the generic functions of ``PlanJSON`` to the code of the record, which is not
/// public. No program can make one for a document of its own.
public struct PlanDocumentCode<Document: PlanRecord>: Sendable {
  /// The header that documents begin with.
  let header: DocumentHeader

  /// Reads a document, and returns whether it can do without what could not be read.
  let read: @Sendable (inout Document, inout JSONReader) -> Bool

  /// Writes a document with its header.
  let write: @Sendable (borrowing Document, inout JSONWriter) throws(JSONError) -> Void
}

extension PlanDocumentCode where Document: JSONRecord & PlanDocument {
  init() {
    header = DocumentHeader(format: Document.formatName)
    read = { $1.readDocument(&$0) }
    write = { (document, writer) throws(JSONError) in
      try writer.write(document: document)
    }
  }
}
