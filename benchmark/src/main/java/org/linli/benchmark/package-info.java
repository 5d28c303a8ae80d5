/// # Benchmark: how good and how fast, measured
///
/// One class per measurement, each with a `main` that ends in one line `RESULT name=value …`.
@NullMarked
package org.linli.benchmark;

import org.jspecify.annotations.NullMarked;
