package org.linli.requests.web;

import java.util.List;
import org.linli.requests.Sweep;
import org.linli.requests.Sweeps;

/// How far a sweep has come, and what was left.
///
/// @param left the first of those that were not sorted
public record SweepPage(Sweep sweep, List<Sweeps.Left> left) {

    public SweepPage {
        left = List.copyOf(left);
    }
}
