import PlanModel

/// Short texts of plans.
enum PlanTexts {
  /// The members that a plan can't be without, behind those of its header.
  static let required = #""id":"p","pupil":"q","kind":"k","lifecycle":"active""#
  static let header = #""format":"learning-plan","version":"1.0""#

  /// Returns the text of a plan with more members.
  ///
  /// - Parameter members: The other members, with commas between them.
  /// - Returns: The text.
  static func plan(_ members: String = "") -> String {
    "{\(header),\(required)\(members.isEmpty ? "" : ",")\(members)}"
  }

  /// Returns the text of a target with more members.
  ///
  /// - Parameter members: The other members, with commas between them.
  /// - Returns: The text.
  static func target(_ members: String = "") -> String {
    let start = #""id":"t","style":"smart","lifecycle":"active","achievement":"onTrack""#
    return "{\(start)\(members.isEmpty ? "" : ",")\(members)}"
  }

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
