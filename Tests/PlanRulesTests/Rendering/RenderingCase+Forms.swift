extension RenderingCase {
  /// A case for each form of criterion, and for the ends of each.
  static let forms: [Self] = counting + timed + levels + directions

  /// A case for each style, and for targets with parts missing.
  static let styles: [Self] = whole + open + missing
}
