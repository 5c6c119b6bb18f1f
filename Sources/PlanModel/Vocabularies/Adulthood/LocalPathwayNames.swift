/// The words in which a school or council names the preparing for adulthood pathways.
///
/// ```swift
/// let names = LocalPathwayNames.specialSchool(employmentAs: .participation)
/// names.name(of: .employment)  // "Participation"
/// ```
///
/// ## Topics
///
/// ### Choosing the names
/// - ``codeOfPractice``
/// - ``bromley``
/// - ``specialSchool(employmentAs:)``
/// - ``init(_:)``
///
/// ### Reading and writing names
/// - ``name(of:)``
/// - ``pathway(matching:)``
public struct LocalPathwayNames: Hashable, Sendable {
  /// What a special school calls the first pathway for a pupil: one of the two, never both.
  public enum EmploymentName: String, Hashable, Sendable, CaseIterable {
    /// The pathway is called Employment.
    case employment = "Employment"

    /// The pathway is called Participation.
    case participation = "Participation"
  }

  /// The local names; a pathway without one keeps its official name.
  public var names: [Pathway: String]

  /// Creates names of a school's or council's own.
  ///
  /// - Parameter names: The local names; a pathway without one keeps its official name.
  public init(_ names: [Pathway: String]) {
    self.names = names
  }

  /// The names of the SEND Code of Practice.
  public static let codeOfPractice = Self([:])

  /// The names on the pages of the London Borough of Bromley.
  public static let bromley = Self([
    .employment: "Education, training and employment",
    .independentLiving: "Independent living",
    .community: "Community inclusion",
    .health: "Staying healthy",
  ])

  /// Returns the names of a special school that chooses the first one for each pupil.
  ///
  /// - Parameter name: What the school calls the first pathway for the pupil.
  /// - Returns: The four names.
  public static func specialSchool(employmentAs name: EmploymentName) -> Self {
    Self([
      .employment: name.rawValue,
      .independentLiving: "Independent Living",
      .community: "Community Inclusions",
      .health: "Health Pathway",
    ])
  }
}

// MARK: - Reading and writing names

extension LocalPathwayNames {
  /// Returns the local name of a pathway.
  ///
  /// - Parameter pathway: The pathway, known or not.
  /// - Returns: The local name, the official one where there is none, or the code itself.
  public func name(of pathway: Pathway) -> String {
    names[pathway] ?? pathway.name
  }

  /// Returns the pathway that a piece of text names, local names first.
  ///
  /// - Parameter text: A local name, or whatever ``Pathway/vocabulary`` reads.
  /// - Returns: The pathway, or `nil` if the text names none, or more than one.
  public func pathway(matching text: String) -> Pathway? {
    guard let wanted = VocabularyText(text) else { return nil }
    let local = names.filter { VocabularyText($0.value) == wanted }
    guard local.isEmpty else { return local.count == 1 ? local.first?.key : nil }
    return Pathway(matching: text)
  }
}
