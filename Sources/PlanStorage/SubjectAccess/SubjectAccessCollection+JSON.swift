public import PlanCodec
import PlanModel

extension SubjectAccessCollection {
  /// Returns the collection as one JSON object in UTF-8, with a line feed behind it.
  ///
  /// The members are `format` (`subject-access`), `version` (`1.0`), `pupil`, `school`,
  /// `collectedAt`, `collectedBy`, `identity`, `plans` with `revisions` and `versions`,
  /// `trail`, `files` and `gaps`. Records stand as in their own formats; each part that has
  /// to be looked at is in the `review` beside it, with its path and the reason.
  ///
  /// - Returns: The text.
  /// - Throws: An error if an unknown member of a record can't be written.
  public func json() throws(JSONError) -> [UInt8] {
    var object = JSONObjectText()
    object.add("format", .string("subject-access"))
    object.add("version", .string("1.0"))
    object.add("pupil", .string(pupil.text))
    object.add("school", .string(access.school.text))
    object.add("collectedAt", .string(access.at.description))
    object.add("collectedBy", try PlanJSON.bytes(ofRecord: access.actor))
    if let identity { object.add("identity", try identity.json()) }
    object.add(
      "plans",
      try plans.jsonList { (plan) throws(JSONError) in try plan.json() }
    )
    object.add(
      "trail",
      try entries.jsonList { (entry) throws(JSONError) in try entry.json() }
    )
    object.add(
      "files",
      try files.jsonList { (file) throws(JSONError) in try file.json() }
    )
    object.add("gaps", gaps.jsonList { $0.json })
    return object.closed + [UInt8(ascii: "\n")]
  }
}

// MARK: - Parts

extension SubjectIdentity {
  fileprivate func json() throws(JSONError) -> [UInt8] {
    var object = JSONObjectText()
    object.add("version", .number(JSONNumber(stored.version.number)))
    object.add("at", .string(stored.at.description))
    object.add("by", try PlanJSON.bytes(ofRecord: stored.by))
    object.add("pupil", try PlanJSON.encode(stored.pupil).dropLast())
    object.add("review", marks.jsonList { $0.json })
    return object.closed
  }
}

extension SubjectPlan {
  fileprivate func json() throws(JSONError) -> [UInt8] {
    var object = JSONObjectText()
    object.add("id", .string(id.text))
    object.add(
      "revisions",
      try revisions.jsonList { (revision) throws(JSONError) in
        try PlanJSON.bytes(ofRecord: revision)
      }
    )
    object.add(
      "versions",
      try versions.jsonList { (version) throws(JSONError) in try version.json() }
    )
    return object.closed
  }
}

extension SubjectPlan.Version {
  fileprivate func json() throws(JSONError) -> [UInt8] {
    var object = JSONObjectText()
    object.add("version", .number(JSONNumber(stored.version.number)))
    object.add("plan", try PlanJSON.encode(stored.plan).dropLast())
    object.add("review", marks.jsonList { $0.json })
    return object.closed
  }
}

extension SubjectEntry {
  fileprivate func json() throws(JSONError) -> [UInt8] {
    var object = JSONObjectText()
    object.add("entry", try AuditNDJSON.line(for: entry).dropLast())
    object.add("review", marks.jsonList { $0.json })
    return object.closed
  }
}

extension SubjectFile {
  fileprivate func json() throws(JSONError) -> [UInt8] {
    var object = JSONObjectText()
    if let plan { object.add("plan", .string(plan.text)) }
    object.add("version", .number(JSONNumber(version.number)))
    object.add("path", .string(path))
    object.add("file", try PlanJSON.bytes(ofRecord: file))
    return object.closed
  }
}

extension SubjectAccessGap {
  fileprivate var json: [UInt8] {
    var object = JSONObjectText()
    object.add("code", .string(code.rawValue))
    if let plan { object.add("plan", .string(plan.text)) }
    if let version { object.add("version", .number(JSONNumber(version.number))) }
    return object.closed
  }
}

extension ReviewMark {
  fileprivate var json: [UInt8] {
    var object = JSONObjectText()
    object.add("path", .string(path))
    object.add("reason", .string(reason.rawValue))
    return object.closed
  }
}

// MARK: - Text

/// A JSON object as it is written, member by member.
private struct JSONObjectText {
  private var bytes: [UInt8] = []

  mutating func add(_ name: String, _ value: JSONValue) {
    add(name, value.canonicalBytes)
  }

  mutating func add(_ name: String, _ value: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
    bytes += JSONValue.string(name).canonicalBytes
    bytes.append(UInt8(ascii: ":"))
    bytes += value
  }

  var closed: [UInt8] { bytes.isEmpty ? Array("{}".utf8) : bytes + [UInt8(ascii: "}")] }
}

extension Array {
  /// Returns a JSON array of what each element is written as.
  fileprivate func jsonList<Failure: Error>(
    _ text: (Element) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    var bytes = [UInt8(ascii: "[")]
    for (index, element) in enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += try text(element)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
