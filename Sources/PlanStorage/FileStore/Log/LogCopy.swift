/// Copies a log frame by frame without what was erased.
struct LogCopy {
  private let log: SchoolLog
  private let source: OpenLog
  private let fileID: [UInt8]

  /// The number of bytes that were written.
  private(set) var length = 0

  init(of log: SchoolLog, in source: OpenLog, as fileID: [UInt8]) {
    self.log = log
    self.source = source
    self.fileID = fileID
  }

  /// Writes the copy to a new file, and waits until the disk has it.
  mutating func write(
    to name: String,
    in folder: Int32,
    folderID: [UInt8]
  ) throws(FilePlanStoreError) {
    let operations = source.operations
    let file = try storeErrors { () throws(FileError) in
      try during(.create) { () throws(SystemFailure) in
        try operations.createFile(named: name, in: folder)
      }
    }
    do throws(FilePlanStoreError) {
      try fill(file, folderID: folderID)
    } catch {
      try? operations.close(file)
      throw error
    }
    try storeErrors { () throws(FileError) in
      try closeOnce(file, with: operations)
    }
  }

  private mutating func fill(
    _ file: Int32,
    folderID: [UInt8]
  ) throws(FilePlanStoreError) {
    let operations = source.operations
    try storeErrors { () throws(FileError) in
      try during(.create) { () throws(SystemFailure) in
        try operations.setPermissions(FolderAudience.owner.filePermissions, of: file)
      }
    }
    let header = FileHeader(
      id: fileID,
      folderID: folderID,
      isSealed: source.header.isSealed
    )
    try add(header.bytes(.log), to: file)
    let builder = FrameBuilder(logID: fileID, sealer: log.sealer)
    var scanner = LogScanner(source, sealer: nil)
    for layout in log.frames {
      guard case .frame(let frame) = try scanner.step(at: layout.offset) else {
        throw FilePlanStoreError(.damaged)
      }
      let losses = frame.losses.filter { $0.kind == .missing }
      let parts = try parts(of: frame, lossCount: losses.count)
      let bytes = builder.assembled(parts, losses: losses, at: length).bytes
      try add(bytes, to: file)
    }
    try storeErrors { () throws(FileError) in
      try during(.synchronise) { () throws(SystemFailure) in
        try operations.synchronise(file)
      }
    }
  }

  private func parts(
    of frame: LogFrame,
    lossCount: Int
  ) throws(FilePlanStoreError) -> FrameParts {
    let count = frame.entries.count
    var parts = FrameParts(entryCount: count, lossCount: lossCount)
    for entry in frame.entries {
      var copy = entry
      copy.isErased = entry.isErased || log.erased.contains(entry.sequence)
      copy.meta = .none
      copy.document = .none
      if !copy.isErased {
        copy.meta = parts.addMeta(try meta(of: entry, in: frame.layout))
        if entry.document.length > 0, !log.erasedDocuments.contains(entry.sequence) {
          copy.document = try document(of: entry, in: frame.layout, to: &parts)
        }
      }
      parts.entries.append(copy)
    }
    parts.placeDocuments()
    return parts
  }

  private func meta(
    of entry: LogEntry,
    in layout: FrameLayout
  ) throws(FilePlanStoreError) -> [UInt8] {
    let second = layout.offset + layout.secondMetas - layout.metas
    for start in [layout.offset, second] {
      if let meta = try source.part(entry.meta, from: start) { return meta }
    }
    throw FilePlanStoreError(.damaged)
  }

  /// Adds a document as it stands, so that a damaged one is known as such in the copy too.
  private func document(
    of entry: LogEntry,
    in layout: FrameLayout,
    to parts: inout FrameParts
  ) throws(FilePlanStoreError) -> LogPart {
    let range = entry.document.range(from: layout.offset)
    var part = parts.addDocument(
      try source.read(at: range.lowerBound, count: range.count)
    )
    part.checksum = entry.document.checksum
    return part
  }

  private mutating func add(
    _ bytes: [UInt8],
    to file: Int32
  ) throws(FilePlanStoreError) {
    let operations = source.operations
    var index = 0
    while index < bytes.count {
      let count = try storeErrors { () throws(FileError) in
        try during(.write) { () throws(SystemFailure) in
          try operations.write(bytes, from: index, to: file)
        }
      }
      guard count > 0 else {
        throw FilePlanStoreError(FileError(.failed, during: .write))
      }
      index += count
    }
    length += bytes.count
  }
}
