/// The vocabularies that a tool knows, one after another, each found by its identifier.
///
/// Begin with the library's own and add a module's or a school's lists. The collection is a
/// value: nobody else's changes with it.
///
/// ```swift
/// var known = Vocabularies.all
/// known.add(HouseGroup.vocabulary)
/// known.vocabulary(withID: "senType")?.code(matching: "SpLD")  // SPLD
/// ```
///
/// ## Topics
///
/// ### Finding a vocabulary
/// - ``all``
/// - ``vocabulary(withID:)``
///
/// ### Adding to the collection
/// - ``init()``
/// - ``add(_:)``
/// - ``add(codesOf:)``
public struct Vocabularies: Sendable {
  private var list: [AnyVocabulary] = []

  /// Creates an empty collection.
  public init() {}

  /// Returns the vocabulary with an identifier.
  ///
  /// - Parameter id: The identifier, byte for byte, such as `areaOfNeed`.
  /// - Returns: The vocabulary, or `nil` if the collection has none of that identifier.
  public func vocabulary(withID id: String) -> AnyVocabulary? {
    place(of: id).map { list[$0] }
  }

  /// Adds a vocabulary, or puts it in the place of the one with the same identifier.
  ///
  /// - Parameter vocabulary: The vocabulary of any kind of code.
  public mutating func add<Code>(_ vocabulary: Vocabulary<Code>) {
    add(AnyVocabulary(vocabulary.list))
  }

  private mutating func add(_ view: AnyVocabulary) {
    if let place = place(of: view.id) {
      list[place] = view
    } else {
      list.append(view)
    }
  }

  /// Adds every vocabulary of a kind of code: the one in force, drafts and past lists.
  ///
  /// - Parameter type: The kind of code.
  public mutating func add<Code: VocabularyCode>(codesOf type: Code.Type) {
    for vocabulary in type.vocabularies { add(vocabulary) }
  }

  private func place(of id: String) -> Int? {
    list.firstIndex { $0.id.utf8.elementsEqual(id.utf8) }
  }
}

// MARK: - Collection

extension Vocabularies: RandomAccessCollection {
  public var startIndex: Int { list.startIndex }
  public var endIndex: Int { list.endIndex }

  /// The vocabulary at a place in the collection.
  ///
  /// - Parameter position: A place before the end.
  public subscript(position: Int) -> AnyVocabulary { list[position] }
}
