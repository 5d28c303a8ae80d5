package org.linli.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a façade method that changes something nobody has to account for. Without it, a test asks for an entry.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unjournalled {

    /// Why there is nothing to account for.
    String because();
}
