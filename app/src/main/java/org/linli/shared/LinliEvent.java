package org.linli.shared;

/// Something that happened, told in the transaction in which it happened and kept for ever.
///
/// Implementations are records of ids, facts and amounts, nested in one sealed interface per room. The simple name of
/// the record is stored: renaming one needs a migration.
public interface LinliEvent {

    /// What it happened to: `request:712`. Entries of one subject are handed on in their order.
    String subject();

    /// Where it happened; [PlacePath#ALL] if nowhere in particular.
    default PlacePath place() {
        return PlacePath.ALL;
    }

    default Visibility visibility() {
        return Visibility.STAFF;
    }
}
