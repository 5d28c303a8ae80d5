package org.linli.ui;

/// A column of a list.
///
/// @param sort what the address says when the list is sorted by it; empty where it cannot be
public record ListColumn(String label, String sort) {

    public ListColumn(String label) {
        this(label, "");
    }
}
