extension Array {
  /// Calls a body with each element where it stands, until it says that it is enough.
  ///
  /// An element of an array that is read through its index is copied, with all that it
  /// holds, because the compiler can't see that nobody changes the array meanwhile. The
  /// body may not change the element either.
  ///
  /// - Parameter body: What receives the number of the element and the element, and returns
  ///   whether to go on.
  @inline(__always)
  func withEachInPlace(_ body: (Int, inout Element) -> Bool) {
    unsafe withUnsafeBufferPointer {
      guard let first = $0.baseAddress else { return }
      let elements = unsafe UnsafeMutablePointer(mutating: first)
      for index in 0..<count {
        guard unsafe body(index, &elements[index]) else { return }
      }
    }
  }
}
