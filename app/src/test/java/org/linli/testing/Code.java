package org.linli.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes of the program. They take hundreds of megabytes: whoever reads them keeps them no longer than needed.
public final class Code {

    private Code() {}

    public static JavaClasses all() {
        return reader().importPackages("org.linli");
    }

    /// What somebody wrote: without the pages that are made from templates.
    public static JavaClasses written() {
        return reader().withImportOption(place -> !place.contains("/org/linli/pages/"))
                .importPackages("org.linli");
    }

    private static ClassFileImporter reader() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    }
}
