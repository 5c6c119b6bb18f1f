/// A moment at which the power may go.
struct CrashPoint: Sendable {
  /// How many steps were acknowledged before.
  let acknowledged: Int

  /// The call that was about to be made.
  let call: String

  let nodes: [DiskNode]

  /// Returns what the disk may have after the crash.
  ///
  /// Folders lose their latest names independently of each other and of the files. If there
  /// would be too many combinations, the files change one at a time, while all others have
  /// either nothing or everything that was not synchronised.
  ///
  /// - Parameter edges: Where writes are torn.
  /// - Returns: The images, each once, in the same order each time.
  func images(edges: DiskEdges) -> [DiskImage] {
    var images: [DiskImage] = []
    for folders in folderForms() {
      let reached = Self.reachable(in: folders, nodes: nodes)
      var base = DiskImage(
        folders: folders.filter { reached.contains($0.key) },
        files: [:]
      )
      let files = reached.filter { !nodes[$0].isFolder }
      for node in files { base.files[node] = nodes[node].keptBytes }
      insertForms(of: files.filter { !nodes[$0].isKept }, around: base, edges, &images)
    }
    var seen: Set<DiskImage> = []
    return images.filter { seen.insert($0).inserted }
  }

  private func insertForms(
    of files: Set<Int>,
    around base: DiskImage,
    _ edges: DiskEdges,
    _ images: inout [DiskImage]
  ) {
    var whole = base
    for node in files { whole.files[node] = nodes[node].bytes }
    images += [base, whole]
    for node in files.sorted() {
      for bytes in nodes[node].bytesAfterCrash(edges: edges) {
        for var image in [base, whole] {
          image.files[node] = bytes
          images.append(image)
        }
      }
    }
  }

  private func folderForms() -> [[Int: [String: Int]]] {
    var forms: [[Int: [String: Int]]] = [[:]]
    for node in nodes.indices where nodes[node].isFolder {
      let choices = nodes[node].namesAfterCrash
      forms = forms.flatMap { form in
        choices.map { names in form.merging([node: names]) { $1 } }
      }
    }
    return forms
  }

  private static func reachable(
    in folders: [Int: [String: Int]],
    nodes: [DiskNode]
  ) -> Set<Int> {
    var reached: Set<Int> = []
    var waiting = [DiskImage.root]
    while let node = waiting.popLast() {
      guard reached.insert(node).inserted, nodes[node].isFolder else { continue }
      waiting += folders[node].map { Array($0.values) } ?? []
    }
    return reached
  }
}
