package org.linli.requests;

import java.util.List;
import org.linli.people.OrganisationSummary;
import org.linli.people.PublicBody;
import org.linli.shared.TimeLimit;

/// Whose a concern is, and why. Nobody is an answer too.
public sealed interface RoutingDecision {

    /// Sentences, most telling first.
    List<Reason> why();

    /// How pressing such a thing is.
    Urgency urgency();

    /// Somebody who works with Linli leads.
    record Ours(
            OrganisationSummary lead,
            List<OrganisationSummary> coHandlers,
            Route route,
            Urgency urgency,
            TimeLimit signLimit,
            TimeLimit finishLimit,
            List<Reason> why)
            implements RoutingDecision {

        public Ours {
            coHandlers = List.copyOf(coHandlers);
            why = List.copyOf(why);
        }
    }

    /// Somebody else is responsible, named with a way to reach them.
    record Theirs(PublicBody who, Urgency urgency, List<Reason> why) implements RoutingDecision {

        public Theirs {
            why = List.copyOf(why);
        }
    }

    /// Nobody is responsible: a gap, listed in public until somebody adopts it.
    record Nobody(Urgency urgency, List<Reason> why) implements RoutingDecision {

        public Nobody {
            why = List.copyOf(why);
        }
    }
}
