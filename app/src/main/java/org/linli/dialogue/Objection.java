package org.linli.dialogue;

/// Somebody does not agree with the minutes, or with what was decided.
///
/// @param answer empty as long as there is none
public record Objection(long id, String called, String words, String answer) {

    public static final int LIMIT = 1000;
}
