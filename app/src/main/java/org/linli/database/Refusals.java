package org.linli.database;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says a [StartRefused] in its one sentence instead of a stack trace; the program then ends with 1.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Refusals implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        if (sentence == null) return false;
        say(System.err, sentence);
        return true;
    }

    static void say(PrintStream to, String sentence) {
        to.println("linli: " + sentence);
    }

    private static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) return refused.getMessage();
            if (cause instanceof PortInUseException taken) {
                return "port " + taken.getPort() + " is taken by another program; choose one with --port N.";
            }
        }
        return null;
    }
}
