import PlanCodec
import PlanModel

/// One item that is to be added to a log.
struct NewItem {
  let kind: ItemKind
  var event: AuditEvent
  let salt: [UInt8]
  var columns: PlanColumns?

  /// The document in clear text, `nil` if there is none, and its digest.
  var document: (bytes: [UInt8], digest: ContentDigest)?
}

/// Makes the bytes of frames.
struct FrameBuilder {
  let logID: [UInt8]
  let sealer: LogSealer?

  /// Returns a frame with its bytes.
  ///
  /// - Parameters:
  ///   - items: The items of the batch, at least one.
  ///   - losses: What items before it lose.
  ///   - offset: Where the frame will begin in the file.
  ///   - head: The end of the trail so far.
  /// - Returns: The frame and its bytes.
  /// - Throws: An error if an event can't be written or the cipher fails.
  func frame(
    of items: [NewItem],
    losing losses: [ContentLoss],
    at offset: Int,
    after head: AuditHead
  ) throws(FilePlanStoreError) -> (frame: LogFrame, bytes: [UInt8]) {
    var parts = FrameParts(entryCount: items.count, lossCount: losses.count)
    var head = head
    for item in items {
      head = try add(item, after: head, to: &parts)
    }
    parts.placeDocuments()
    return assembled(parts, losses: losses, at: offset)
  }

  private func add(
    _ item: NewItem,
    after head: AuditHead,
    to parts: inout FrameParts
  ) throws(FilePlanStoreError) -> AuditHead {
    let sequence = head.sequence + 1
    guard item.event.action.rawValue.utf8.count <= LogEntry.longestAction else {
      throw FilePlanStoreError(.notAllowed)
    }
    let meta = try ItemMeta(item)
    // A number that was made up can be the last that is read back.
    guard max(sequence, meta.version) < ByteReader.endOfLengths else {
      throw FilePlanStoreError(.damaged)
    }
    let commitment = ContentDigest(of: item.salt + meta.event)
    let link = AuditChain.link(
      after: head.link,
      sequence: sequence,
      at: item.event.at,
      action: item.event.action,
      commitment: commitment
    )
    guard let sealer else { throw FilePlanStoreError(.notSealable) }
    let sealed = try sealer.seal(meta.bytes, .meta, of: sequence)
    let document = try item.document.map { document throws(FilePlanStoreError) in
      try sealer.seal(document.bytes, .document, of: sequence)
    }
    guard sealed.count <= UInt32.max, document?.count ?? 0 <= UInt32.max else {
      throw FilePlanStoreError(.tooLarge)
    }
    let entry = LogEntry(
      sequence: sequence,
      at: item.event.at,
      kind: item.kind,
      action: item.event.action.rawValue,
      commitment: commitment,
      link: link,
      meta: parts.addMeta(sealed),
      document: document.map { parts.addDocument($0) } ?? .none
    )
    parts.entries.append(entry)
    parts.readMetas.append(meta)
    return AuditHead(sequence: sequence, link: link)
  }

  /// Puts the parts of a frame one after the other.
  func assembled(
    _ parts: FrameParts,
    losses: [ContentLoss],
    at offset: Int
  ) -> (frame: LogFrame, bytes: [UInt8]) {
    var publicPart: [UInt8] = []
    for entry in parts.entries { entry.append(to: &publicPart, logID: logID) }
    for loss in losses { loss.append(to: &publicPart) }
    let layout = FrameLayout(
      offset: offset,
      firstSequence: parts.entries.first?.sequence ?? 1,
      count: parts.entries.count,
      lossCount: losses.count,
      publicChecksum: CRC32C.checksum(of: publicPart),
      metaLength: parts.metas.count,
      documentLength: parts.documents.count
    )
    let suffix = layout.bytes(of: .suffix, logID: logID)
    var bytes = layout.bytes(of: .prefix, logID: logID)
    bytes.reserveCapacity(layout.length)
    bytes += publicPart
    bytes += parts.metas
    bytes += parts.documents
    bytes += parts.metas
    bytes += publicPart
    bytes.append(zeros: layout.suffix - bytes.count)
    bytes += suffix
    let frame = LogFrame(
      layout: layout,
      entries: parts.entries,
      losses: losses,
      metas: parts.readMetas,
      suffix: suffix,
      isWhole: true
    )
    return (frame, bytes)
  }
}

/// The parts of a frame that is being made.
struct FrameParts {
  /// Where the metas begin in the frame.
  let start: Int
  var entries: [LogEntry] = []
  var metas: [UInt8] = []
  var documents: [UInt8] = []
  var readMetas: [ItemMeta?] = []

  init(entryCount: Int, lossCount: Int) {
    start =
      FrameLayout.edgeLength + entryCount * LogEntry.length
      + lossCount * ContentLoss.length
  }

  mutating func addMeta(_ bytes: [UInt8]) -> LogPart {
    defer { metas += bytes }
    return LogPart(
      place: start + metas.count,
      length: bytes.count,
      checksum: CRC32C.checksum(of: bytes)
    )
  }

  /// Adds a document, with a place that counts from the first one for now.
  mutating func addDocument(_ bytes: [UInt8]) -> LogPart {
    defer { documents += bytes }
    return LogPart(
      place: documents.count,
      length: bytes.count,
      checksum: CRC32C.checksum(of: bytes)
    )
  }

  /// Counts the places of documents from the start of the frame, once all metas are there.
  mutating func placeDocuments() {
    for index in entries.indices where entries[index].document.length > 0 {
      entries[index].document.place += start + metas.count
    }
  }
}

extension ItemMeta {
  /// Creates the meta of a new item.
  fileprivate init(_ item: NewItem) throws(FilePlanStoreError) {
    let event: [UInt8]
    do throws(JSONError) {
      event = try PlanJSON.encode(item.event)
    } catch {
      throw FilePlanStoreError(.notWritable)
    }
    self.init(
      salt: item.salt,
      version: item.event.version?.number ?? 0,
      effectiveFrom: item.event.effectiveFrom,
      plan: item.event.plan,
      pupil: item.event.pupil,
      digest: item.document?.digest,
      columns: item.columns,
      event: event
    )
  }
}
