package org.linli.ui;

/// One of the things to choose from in a form.
///
/// @param hint a second, smaller line; empty if there is none
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, "");
    }
}
