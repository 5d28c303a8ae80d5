package org.linli.imports.web;

import java.util.List;
import org.linli.imports.Ground;
import org.linli.ui.Choice;

/// The first step: what is loaded, where to, which file.
///
/// @param targets what can be loaded
/// @param target that is chosen
/// @param words of the chosen target: the beginning of their keys
/// @param fields what a sheet of it may say, in the reader's words; the first ones are needed
public record UploadPage(
        List<Choice> targets, String target, String words, List<Ground> grounds, List<FieldLine> fields) {

    public UploadPage {
        targets = List.copyOf(targets);
        grounds = List.copyOf(grounds);
        fields = List.copyOf(fields);
    }

    /// One thing that a column may hold.
    ///
    /// @param names that are recognised above such a column
    public record FieldLine(String label, boolean needed, List<String> names) {

        public FieldLine {
            names = List.copyOf(names);
        }
    }
}
