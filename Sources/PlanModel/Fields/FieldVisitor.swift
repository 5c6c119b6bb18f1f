/// What goes through the fields of a record: a reader, a writer, a list of fields.
///
/// A record calls ``field(_:_:)`` once a field. A visitor that wants the value asks it to
/// ``FieldValue/accept(_:)``, and the value calls back the method for its own kind.
///
/// ## Topics
///
/// ### Visiting a record
/// - ``field(_:_:)``
/// - ``record(_:)``
///
/// ### Visiting a value
/// - ``text(_:)``
/// - ``integer(_:)``
/// - ``number(_:)``
/// - ``flag(_:)``
/// - ``optional(_:)``
/// - ``list(_:)``
public protocol FieldVisitor {
  /// What the visitor throws, `Never` if it can't fail.
  associatedtype Failure: Error = Never

  /// Visits a field of a record.
  ///
  /// - Parameters:
  ///   - field: The name of the field and who may see it.
  ///   - value: The value, which a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func field<Value: FieldValue>(
    _ field: Field,
    _ value: inout Value
  ) throws(Failure)

  /// Visits a value that is written as text.
  ///
  /// - Parameter value: The value, which a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func text<Value: TextValue>(_ value: inout Value) throws(Failure)

  /// Visits a whole number.
  ///
  /// - Parameter value: The value, which a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func integer(_ value: inout Int) throws(Failure)

  /// Visits an exact decimal number.
  ///
  /// - Parameter value: The value, which a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func number(_ value: inout Number) throws(Failure)

  /// Visits a yes or no.
  ///
  /// - Parameter value: The value, which a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func flag(_ value: inout Bool) throws(Failure)

  /// Visits a value that may be missing.
  ///
  /// - Parameter value: The value, which a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) throws(Failure)

  /// Visits a list of values.
  ///
  /// - Parameter values: The values, which a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func list<Element: FieldValue>(_ values: inout [Element]) throws(Failure)

  /// Visits a record inside a record.
  ///
  /// - Parameter record: The record, whose fields a reader replaces.
  /// - Throws: What makes the visitor stop.
  mutating func record<Record: PlanRecord>(_ record: inout Record) throws(Failure)
}
