package org.linli.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The rights of which one must be held somewhere to reach a page at all; the façade then asks for it in the place.
/// No right named: any account will do.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    Right[] value() default {};
}
