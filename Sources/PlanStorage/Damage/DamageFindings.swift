/// What a survey found.
package struct DamageFindings: Hashable, Sendable {
  /// What can't be read.
  package let damage: StoreDamage

  /// How many entries lost their contents before, of which the reason can't be read any more.
  package let unexplainedEntries: Int

  /// Nothing that can't be read.
  package static let none = DamageFindings(damage: StoreDamage(), unexplainedEntries: 0)
}
