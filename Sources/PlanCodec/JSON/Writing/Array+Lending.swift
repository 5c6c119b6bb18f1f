extension Array {
  /// Lends each element to a body, until it says that it is enough.
  ///
  /// An element of an array that is read through its index is copied, and so is the count of
  /// every string and list that it holds, because the compiler can't see that nobody changes
  /// the array meanwhile. Here its bytes alone are copied to a place of their own. They are
  /// lent: the array goes on to own what they refer to, and the body may not change them.
  ///
  /// - Parameter body: What receives the number of the element and the element, and returns
  ///   whether to go on.
  @inline(__always)
  func lendEach(to body: (Int, inout Element) -> Bool) {
    unsafe withUnsafeBufferPointer { elements in
      unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { place in
        guard let first = elements.baseAddress, let lent = place.baseAddress else {
          return
        }
        for index in 0..<count {
          unsafe UnsafeMutableRawPointer(lent).copyMemory(
            from: first + index,
            byteCount: MemoryLayout<Element>.size
          )
          guard unsafe body(index, &lent.pointee) else { return }
        }
      }
    }
  }
}
