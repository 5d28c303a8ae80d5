/// # Pacts: what both sides can live with
///
/// A quarrel over a room, an hour or a noise: the choir, the mahjong tables, those who sleep by day. A mediator hears
/// each side by itself, writes down what each of them needs, and proposes clauses: who on which days, how loud, when it
/// is quiet, who moves to which room. It holds once every side has said yes, it is looked at again on a day agreed
/// beforehand, and anybody may say that it was not kept.
///
/// - **Offers** [Pacts] (the verbs), [Mediation] (hearing, clauses, answers), [Breaches], [PactSummary], [PactEvent].
/// - **Knows** meetings and concerns, out of which a quarrel may come, people, places, and the journal.
/// - **Never knows** who booked which room: a later room reads the clauses.
@ApplicationModule(
        displayName = "Pacts",
        allowedDependencies = {"shared", "ui", "journal", "people", "places", "requests", "notices", "dialogue"})
@NullMarked
package org.linli.pacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
