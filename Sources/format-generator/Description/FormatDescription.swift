import PlanModel

/// All that is known of the format: its documents, records, fields and vocabularies.
///
/// The model's lists of fields say what there is; the comments in its source say what it
/// means.
struct FormatDescription {
  /// The version of the format that is described.
  static let version = "1.0"

  /// What a field without a source of its own, in a record without one, comes from.
  static let ownTerms = "Terms of this format"

  /// The records that a document may hold, those of documents among them.
  let records: [RecordDescription]

  /// The records of the model that no document holds.
  let unreachable: [String]

  /// The vocabularies of each kind of code, by the identifier in a field's shape.
  let codes: [String: [AnyVocabulary]]

  /// The records that may stand alone in a document.
  var documents: [RecordDescription] { records.filter { $0.formatName != nil } }

  /// Gathers the description.
  ///
  /// - Parameter sources: The source files of the model.
  /// - Throws: A fault if a record or field has no comment.
  init(sources: [SourceFile]) throws(DescriptionFault) {
    let comments = sources.compactMap { RecordComments.scan($0) }
    var walker = RecordWalker()
    for (document, _) in Self.documentTypes { Self.walk(document, with: &walker) }
    var records: [RecordDescription] = []
    for outline in walker.records {
      records.append(try Self.record(outline, comments: comments))
    }
    let reached = Set(records.map(\.name))
    self.records = records
    codes = walker.vocabularies
    unreachable = comments.map(\.name).filter { !reached.contains($0) }
  }

  /// The folders of the records, in the order in which documents reach them.
  var folders: [String] {
    records.reduce(into: []) { folders, record in
      if !folders.contains(record.folder) { folders.append(record.folder) }
    }
  }
}

// MARK: - Gathering

extension FormatDescription {
  private static let documentTypes: [(any PlanRecord.Type, formatName: String)] = [
    (LearningPlan.self, "learning-plan"),
    (PlanBundle.self, "learning-plan-bundle"),
    (Pupil.self, "learning-plan-pupil"),
    (SchoolYearDates.self, "school-calendar"),
    (AuditEvent.self, "audit-event"),
  ]

  private static func walk<Record: PlanRecord>(
    _ record: Record.Type,
    with walker: inout RecordWalker
  ) {
    var blank = Record.blank
    walker.record(&blank)
  }

  private static func record(
    _ outline: RecordOutline,
    comments: [RecordComments]
  ) throws(DescriptionFault) -> RecordDescription {
    guard let comments = comments.first(where: { $0.name == outline.name }) else {
      throw DescriptionFault("no file of the model describes the record \(outline.name)")
    }
    var fields: [FieldDescription] = []
    for (field, shape, subject) in outline.fields {
      guard let comment = comments.comment(of: field.name), !comment.definition.isEmpty
      else {
        throw DescriptionFault(
          "\(outline.name).\(field.name) has no comment: say above it what it means"
        )
      }
      // An identifier is this format's own, whoever asks for what it names.
      let isIdentifier = shape.element == .formattedText("identifier")
      let inherited = isIdentifier ? nil : comments.comment.source
      fields.append(
        FieldDescription(
          name: field.name,
          sensitivity: field.sensitivity,
          shape: shape,
          refersTo: field.name == "id" ? nil : subject,
          comment: comment,
          source: comment.source ?? inherited ?? ownTerms
        )
      )
    }
    return RecordDescription(
      name: outline.name,
      formatName: documentTypes.first { $0.0.recordName == outline.name }?.formatName,
      folder: comments.folder,
      comment: comments.comment,
      fields: fields
    )
  }
}
