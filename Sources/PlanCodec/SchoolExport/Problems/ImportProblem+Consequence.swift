extension ImportProblem {
  /// What became of a place with a problem.
  public struct Consequence: RawRepresentable, Hashable, Sendable {
    /// The code, such as `rowSkipped`.
    public let rawValue: String

    /// Creates a consequence; any text is one.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Nothing of the file came in.
    public static let fileSkipped = Self(rawValue: "fileSkipped")

    /// Nothing of the column came in.
    public static let columnSkipped = Self(rawValue: "columnSkipped")

    /// Nothing of the row came in.
    public static let rowSkipped = Self(rawValue: "rowSkipped")

    /// The row came in without the cell.
    public static let cellSkipped = Self(rawValue: "cellSkipped")

    /// The cell came in letter for letter, and not as a value.
    public static let keptAsText = Self(rawValue: "keptAsText")

    /// The cell came in as the nearest code of the list in use.
    public static let readAsNearest = Self(rawValue: "readAsNearest")

    /// The file came in on an assumption about how it is written.
    public static let readAsAssumed = Self(rawValue: "readAsAssumed")
  }
}

extension ImportProblem.Consequence {
  /// The consequence in words, or the code itself if it is not one of the library's.
  public var explanation: String {
    switch self {
    case .fileSkipped: "the file was left out"
    case .columnSkipped: "the column was left out"
    case .rowSkipped: "the row was left out"
    case .cellSkipped: "the cell was left out"
    case .keptAsText: "the text was kept as it stands"
    case .readAsNearest: "the nearest code was taken"
    case .readAsAssumed: "the file was read as if it were so"
    default: rawValue
    }
  }
}
