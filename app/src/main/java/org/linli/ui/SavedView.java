package org.linli.ui;

/// A list under conditions that somebody gave a name to.
///
/// @param query what follows the question mark in the address
public record SavedView(long id, String path, String query, String name) {

    public String href() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
