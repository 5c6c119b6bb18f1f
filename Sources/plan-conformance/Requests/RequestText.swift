import PlanCodec

/// The text of a request, in which a document may nest as deep as one that stands alone.
///
/// A document stands in a member of the input, two levels down. Values there are read by
/// themselves and put into the outline of the request, so that each has the whole depth.
struct RequestText {
  /// How large a request may be: its line is bounded already, and may be one string.
  static let limits: JSONLimits = {
    var limits = JSONLimits.standard
    limits.stringBytes = LineBuffer().limit
    return limits
  }()

  /// The level on which objects and arrays are read by themselves.
  private static let level = 3

  /// The request, with those objects and arrays emptied.
  private var outline: [UInt8] = []

  /// What was taken out of the outline, in order.
  private var parts: [[UInt8]] = []

  /// Returns the value that a line holds.
  ///
  /// - Parameter line: The line.
  /// - Returns: The value.
  /// - Throws: The first fault of the line.
  static func value(of line: [UInt8]) throws(JSONError) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(parsing: line, limits: limits)
    } catch {
      guard error.code == .tooDeep, let value = RequestText(line).value else {
        throw error
      }
      return value
    }
  }

  private init(_ line: [UInt8]) {
    var depth = 0
    var isString = false
    var isEscape = false
    for byte in line {
      if depth >= Self.level {
        parts[parts.count - 1].append(byte)
      } else {
        outline.append(byte)
      }
      if isString {
        isString = isEscape || byte != UInt8(ascii: "\"")
        isEscape = !isEscape && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth == Self.level { parts.append([byte]) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == Self.level { outline.append(byte) }
        depth -= 1
      default: break
      }
    }
  }

  /// The value, `nil` if a part or the outline is not JSON or too deep by itself.
  private var value: JSONValue? {
    var values: [JSONValue] = []
    for part in parts {
      guard let value = try? JSONValue(parsing: part, limits: Self.limits) else {
        return nil
      }
      values.append(value)
    }
    guard let outline = try? JSONValue(parsing: outline, limits: Self.limits) else {
      return nil
    }
    var rest = values[...]
    return Self.filled(outline, level: 1, from: &rest)
  }

  /// Returns a value of the outline, with the parts in their places.
  private static func filled(
    _ value: JSONValue,
    level: Int,
    from parts: inout ArraySlice<JSONValue>
  ) -> JSONValue {
    switch value {
    case .array where level == Self.level, .object where level == Self.level:
      parts.popFirst() ?? value
    case .array(let elements):
      .array(elements.map { filled($0, level: level + 1, from: &parts) })
    case .object(let members):
      .object(
        members.map {
          .init(name: $0.name, value: filled($0.value, level: level + 1, from: &parts))
        }
      )
    case .null, .bool, .number, .string: value
    }
  }
}
