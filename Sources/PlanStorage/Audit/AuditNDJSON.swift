public import PlanCodec
import PlanModel

/// Writes and reads an audit trail as text, one entry a line, so that others can check it.
///
/// Each line is a JSON object with a line feed behind it:
///
/// ```json
/// {"format":"audit-entry","version":"1.0","sequence":1,"at":"2026-09-07T08:30:00Z",
///  "action":"planSaved","commitment":"…","link":"…","salt":"…","event":{…}}
/// ```
///
/// `commitment` and `link` are 64 hexadecimal digits in lower case, `salt` is 32. `event` is
/// the canonical JSON of the event, byte for byte what the commitment is made over, apart
/// from the line feed behind it. An entry that was erased has neither `salt` nor `event`.
/// Members that this version does not know are passed over, for the chain does not cover
/// them. How the commitment and the link are made says ``AuditChain``.
///
/// The text says who did what to which pupil's plan. It belongs under the same lock as the
/// plans, and its export is an `AuditAction.exported` event of its own.
///
/// ## Topics
///
/// ### Writing
/// - ``line(for:)``
///
/// ### Reading
/// - ``entry(from:)``
public enum AuditNDJSON: Sendable {
  static var formatName: String { "audit-entry" }

  /// Returns the line of an entry.
  ///
  /// - Parameter entry: The entry, whole or erased.
  /// - Returns: The line in UTF-8 with its line feed.
  /// - Throws: An error if an unknown member of the event can't be written.
  public static func line(for entry: AuditEntry) throws(JSONError) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init(name: "format", value: .string(formatName)),
      .init(name: "version", value: "1.0"),
      .init(name: "sequence", value: .number(JSONNumber(entry.sequence))),
      .init(name: "at", value: .string(entry.at.description)),
      .init(name: "action", value: .string(entry.action.rawValue)),
      .init(name: "commitment", value: .string(entry.commitment.description)),
      .init(name: "link", value: .string(entry.link.description)),
    ]
    if !entry.salt.isEmpty {
      members.append(.init(name: "salt", value: .string(AuditHex.text(entry.salt))))
    }
    var line = JSONValue.object(members).canonicalBytes
    if let event = entry.event {
      line.removeLast()
      line.append(contentsOf: ",\"event\":".utf8)
      line.append(contentsOf: try PlanJSON.encode(event).dropLast())
      line.append(UInt8(ascii: "}"))
    }
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// Returns the entry that a line holds.
  ///
  /// It is not verified: a line can hold anything that has the form of an entry.
  ///
  /// - Parameter line: The line in UTF-8, with or without its line feed.
  /// - Returns: The entry, whole or erased.
  /// - Throws: What is wrong with the line.
  public static func entry(from line: [UInt8]) throws(AuditLineError) -> AuditEntry {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: line, limits: .line)
    } catch {
      throw AuditLineError(.notJSON)
    }
    guard value["format"]?.text == formatName else { throw AuditLineError(.otherFormat) }
    guard value["version"]?.text?.utf8.starts(with: "1.".utf8) == true else {
      throw AuditLineError(.otherVersion)
    }
    return try entry(from: value)
  }

  private static func entry(from value: JSONValue) throws(AuditLineError) -> AuditEntry {
    guard let sequence = value["sequence"]?.number?.intValue, sequence >= 1,
      let instant = value["at"]?.text.flatMap(Instant.init(_:)),
      let action = value["action"]?.text,
      let commitment = value["commitment"]?.text.flatMap(ContentDigest.init(_:)),
      let link = value["link"]?.text.flatMap(ContentDigest.init(_:)),
      let salt = AuditHex.bytes(value["salt"]?.text ?? "")
    else { throw AuditLineError(.invalidMember) }
    return AuditEntry(
      sequence: sequence,
      at: instant,
      action: AuditAction(rawValue: action),
      commitment: commitment,
      link: link,
      salt: salt,
      event: try event(from: value["event"])
    )
  }

  private static func event(
    from value: JSONValue?
  ) throws(AuditLineError) -> AuditEvent? {
    guard let value else { return nil }
    do throws(JSONProblems) {
      return try PlanJSON.decode(AuditEvent.self, from: value.canonicalBytes)
    } catch {
      throw AuditLineError(.invalidEvent)
    }
  }
}
