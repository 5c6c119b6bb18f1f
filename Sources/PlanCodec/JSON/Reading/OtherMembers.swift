import PlanModel

/// The members of a record that are no fields.
///
/// Few records have any, so they cost the others nothing.
final class OtherMembers {
  /// Their names, by which duplicates are found.
  var names = MemberNames()

  /// Those that the record does not know, in their order.
  var unknown: [UnknownMembers.Member] = []
}
