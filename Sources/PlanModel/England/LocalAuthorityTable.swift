/// The numbers of local authorities that may stand in a UPN.
///
/// The table is data and goes stale. A number that it lacks is a warning and never a reason
/// to refuse a UPN. Replace it with a newer one where you have it:
///
/// ```swift
/// var authorities = LocalAuthorityTable.acceptedInUPNs
/// authorities.unverified.append(944...944)
/// let check = UPN.check(text, authorities: authorities)
/// ```
public struct LocalAuthorityTable: Hashable, Sendable {
  /// The numbers that the source lists.
  public var listed: [ClosedRange<Int>]

  /// Numbers of newer authorities that the source does not list and nobody has checked.
  public var unverified: [ClosedRange<Int>]

  /// Where the table comes from.
  public var source: String

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - listed: The numbers that the source lists, each 0 to 999.
  ///   - unverified: Numbers that the source does not list and nobody has checked.
  ///   - source: Where the table comes from.
  public init(
    listed: [ClosedRange<Int>],
    unverified: [ClosedRange<Int>] = [],
    source: String
  ) {
    self.listed = listed
    self.unverified = unverified
    self.source = source
  }

  /// Returns whether the table has a local authority, verified or not.
  ///
  /// - Parameter code: The three digits of the authority, such as `305`.
  /// - Returns: `false` also if the text is not three ASCII digits.
  public func contains(_ code: String) -> Bool {
    guard code.utf8.count == 3, code.utf8.allSatisfy(\.isASCIIDigit) else { return false }
    guard let number = Int(code) else { return false }
    return (listed + unverified).contains { $0 ~= number }
  }
}

// MARK: - Tables

extension LocalAuthorityTable {
  /// The authorities of England and Wales that a UPN may name.
  ///
  /// Six newer authorities (838, 839 and 940 to 943) stand in ``unverified``.
  public static let acceptedInUPNs = LocalAuthorityTable(
    listed: [
      1...5, 201...213, 301...320, 330...336, 340...344, 350...359, 370...373, 380...384,
      390...394, 420...420, 660...681, 701...708, 800...803, 805...808, 810...813,
      815...816, 820...823, 825...826, 830...831, 835...837, 840...841, 845...846,
      850...852, 855...857, 860...861, 865...896, 908...909, 916...916, 919...919,
      921...921, 925...926, 928...929, 931...931, 933...933, 935...938,
    ],
    unverified: [838...839, 940...943],
    source:
      "DfE validation rule 1530, as a vendor's help page lists it; not the DfE's own"
  )
}
