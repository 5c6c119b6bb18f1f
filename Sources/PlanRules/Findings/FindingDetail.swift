public import PlanModel

/// What stands in the gap of a finding's sentence: a count, names of codes, a day.
///
/// A detail is kept as it is and put into words only when somebody reads the message. It
/// holds nothing that a person wrote about a pupil.
///
/// ## Topics
///
/// ### Kinds
/// - ``count(_:)``
/// - ``count(_:of:)``
/// - ``number(_:)``
/// - ``day(_:)``
/// - ``names(_:)``
/// - ``areas(_:)``
/// - ``text(_:)``
public struct FindingDetail: Hashable, Sendable {
  private enum Kind: Hashable, Sendable {
    case count(Int)
    case counts(Int, of: Int)
    case number(Number)
    case day(Day)
    case names([String])
    case areas([AreaOfNeed])
    case text(String)
  }

  private let kind: Kind

  /// A count.
  public static func count(_ count: Int) -> Self { Self(kind: .count(count)) }

  /// A count out of a whole, such as 3 of 10.
  public static func count(_ count: Int, of whole: Int) -> Self {
    Self(kind: .counts(count, of: whole))
  }

  /// An exact number.
  public static func number(_ number: Number) -> Self { Self(kind: .number(number)) }

  /// A day.
  public static func day(_ day: Day) -> Self { Self(kind: .day(day)) }

  /// Official names, such as areas of need, with semicolons between them.
  public static func names(_ names: [String]) -> Self { Self(kind: .names(names)) }

  /// Areas of need, told by their names.
  public static func areas(_ areas: [AreaOfNeed]) -> Self { Self(kind: .areas(areas)) }

  /// Words of the rule's own, never those of the plan.
  public static func text(_ text: String) -> Self { Self(kind: .text(text)) }
}

extension FindingDetail: CustomStringConvertible {
  /// The detail in words.
  public var description: String {
    switch kind {
    case .count(let count): "\(count)"
    case .counts(let count, let whole): "\(count) of \(whole)"
    case .number(let number): number.description
    case .day(let day): day.description
    case .names(let names): names.joined(separator: "; ")
    case .areas(let areas): areas.map(\.name).joined(separator: "; ")
    case .text(let text): text
    }
  }
}

extension FindingDetail: ExpressibleByStringLiteral {
  /// Creates a detail from words of the rule's own.
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}
