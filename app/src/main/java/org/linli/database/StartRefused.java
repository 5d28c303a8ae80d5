package org.linli.database;

/// A reason why the program cannot start or a command cannot be carried out, in one sentence for whoever typed it.
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
