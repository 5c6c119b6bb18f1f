/// Values by key, of which those that were not used for longest make room for new ones.
///
/// The entries are joined to a ring in the order of their last use, so that finding, adding
/// and dropping one costs the same however many there are.
struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Link: Sendable {
    var key: Key
    var value: Value
    var newer: Int
    var older: Int
  }

  private let capacity: Int
  private var places: [Key: Int] = [:]
  private var links: [Link?] = []
  private var free: [Int] = []
  private var newest = -1
  private var oldest = -1

  /// Creates an empty collection.
  ///
  /// - Parameter capacity: The largest number of values, at least 1.
  init(capacity: Int) {
    self.capacity = capacity
  }

  var count: Int { places.count }

  var keys: some Sequence<Key> { places.keys }

  /// Returns a value without using it.
  func peek(_ key: Key) -> Value? {
    places[key].flatMap { links[$0]?.value }
  }

  /// Returns a value, which is then the one used last.
  mutating func use(_ key: Key) -> Value? {
    guard let place = places[key], let link = links[place] else { return nil }
    detach(place)
    attach(place)
    return link.value
  }

  /// Keeps a value as the one used last.
  mutating func insert(_ value: Value, for key: Key) {
    if let place = places[key] {
      links[place]?.value = value
      detach(place)
      attach(place)
      return
    }
    if places.count >= capacity, let key = links[oldest]?.key { remove(key) }
    let link = Link(key: key, value: value, newer: -1, older: -1)
    let place = free.popLast() ?? links.endIndex
    if place == links.endIndex { links.append(link) } else { links[place] = link }
    places[key] = place
    attach(place)
  }

  mutating func remove(_ key: Key) {
    guard let place = places.removeValue(forKey: key) else { return }
    detach(place)
    links[place] = nil
    free.append(place)
  }

  mutating func removeAll() {
    self = Self(capacity: capacity)
  }

  private mutating func attach(_ place: Int) {
    links[place]?.newer = -1
    links[place]?.older = newest
    if newest >= 0 { links[newest]?.newer = place } else { oldest = place }
    newest = place
  }

  private mutating func detach(_ place: Int) {
    guard let link = links[place] else { return }
    if link.newer >= 0 {
      links[link.newer]?.older = link.older
    } else {
      newest = link.older
    }
    if link.older >= 0 {
      links[link.older]?.newer = link.newer
    } else {
      oldest = link.newer
    }
  }
}
