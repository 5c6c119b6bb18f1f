/// The kinds of error that checks ask for, the same for plans and pupils.
enum StoreErrorCode: String, Sendable {
  case conflict
  case notFound
  case repeated
  case failed
  case unconfirmed
}
