package org.linli.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/// Says which test did not run for want of something, and of what: a green run that read no real file looks like one
/// that did otherwise. It watches every test.
public class LeftOut implements TestWatcher {

    @Override
    public void testAborted(ExtensionContext test, @Nullable Throwable cause) {
        System.out.println(sentence(test.getRequiredTestClass().getSimpleName(), test.getDisplayName(), cause));
    }

    static String sentence(String type, String name, @Nullable Throwable cause) {
        return "LEFT OUT: " + type + ", " + name + ": " + (cause == null ? "" : cause.getMessage());
    }
}
