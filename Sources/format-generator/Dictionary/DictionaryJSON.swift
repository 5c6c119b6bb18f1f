import FileGeneration
import PlanModel

/// The data dictionary for programs.
struct DictionaryJSON {
  let description: FormatDescription

  /// The dictionary: documents, records with their fields, forms and vocabularies.
  var json: JSONText {
    [
      "title": "Data dictionary of the learning plan format",
      "version": .string(FormatDescription.version),
      "documents": .list(description.documents.map(Self.document)),
      "records": .list(description.records.map(Self.record)),
      "forms": .list(ValueForm.all.map(Self.form)),
      "vocabularies": .list(Vocabularies.all.map(Self.vocabulary)),
    ]
  }

  private static func document(_ record: RecordDescription) -> JSONText {
    ["format": .string(record.formatName ?? ""), "record": .string(record.name)]
  }

  private static func record(_ record: RecordDescription) -> JSONText {
    [
      "name": .string(record.name),
      "group": .string(record.folder),
      "definition": .string(record.comment.plainDefinition),
      "fields": .list(record.fields.map(field)),
    ]
  }

  private static func field(_ field: FieldDescription) -> JSONText {
    let type = FieldType(field.shape)
    let entry: JSONText = ["name": .string(field.name), "type": .string(type.kind)]
    return
      entry
      .adding(type.detail?.member ?? "", type.detail.map { .string($0.name) })
      .adding("refersTo", field.refersTo.map(JSONText.string))
      .adding("cardinality", .string(field.cardinality))
      .adding("unit", field.unit.map(JSONText.string))
      .adding("sensitivity", .string(field.sensitivity.rawValue))
      .adding("definition", .string(field.comment.plainDefinition))
      .adding("source", .string(field.source))
  }

  private static func form(_ form: ValueForm) -> JSONText {
    ["name": .string(form.name), "definition": .string(form.definition)]
  }
}

// MARK: - Vocabularies

extension DictionaryJSON {
  private static func vocabulary(_ vocabulary: AnyVocabulary) -> JSONText {
    let entry: JSONText = [
      "id": .string(vocabulary.id),
      "title": .string(vocabulary.title),
      "version": .string(vocabulary.version),
      "status": .string(vocabulary.status.rawValue),
    ]
    return
      entry
      .adding("inForceFrom", day(vocabulary.inForceFrom))
      .adding("inForceThrough", day(vocabulary.inForceThrough))
      .adding("source", .string(vocabulary.source))
      .adding("codes", .list(vocabulary.entries.map { code($0, in: vocabulary) }))
  }

  /// Describes a code; what it shares with its vocabulary is said there.
  private static func code(
    _ entry: AnyVocabulary.Entry,
    in vocabulary: AnyVocabulary
  ) -> JSONText {
    let isOwnStatus = entry.status != vocabulary.status
    let from = entry.inForceFrom == vocabulary.inForceFrom ? nil : entry.inForceFrom
    let through =
      entry.inForceThrough == vocabulary.inForceThrough ? nil : entry.inForceThrough
    let code: JSONText = ["code": .string(entry.code), "name": .string(entry.name)]
    return
      code
      .adding("status", isOwnStatus ? .string(entry.status.rawValue) : nil)
      .adding("inForceFrom", day(from))
      .adding("inForceThrough", day(through))
      .adding("note", entry.note.map(JSONText.string))
  }

  private static func day(_ day: Day?) -> JSONText? {
    day.map { .string($0.description) }
  }
}
