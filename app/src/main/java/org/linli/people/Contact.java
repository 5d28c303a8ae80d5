package org.linli.people;

/// How somebody is reached, in full. Only for the one to whom it was revealed, and never kept.
///
/// @param note what else helps: "after 18:00", "her daughter's phone"
public record Contact(String name, String phone, String note) {

    /// Says nothing, so that no log does.
    @Override
    public String toString() {
        return "Contact[" + Masked.name(name) + "]";
    }
}
