/// # Needs: what people here lack, how many, where, when, and how we know
///
/// A need (需求) is what a group of residents, or an organisation, lacks for longer than one concern lasts. It is
/// raised, verified, sized, prioritised; then it is matched with something or stays unmet in sight of everybody. Every
/// figure names its evidence, evidence speaks for or against, and nothing counts twice. After a year without anybody
/// looking again it is over.
///
/// An assessment (需求评估) gathers what a community has said in a span of days, shows who was not heard, lets several
/// people rank its needs, and is frozen version by version.
///
/// - **Offers** [Needs] (the verbs), [EvidenceBook] (what it stands on), [NeedsAssessments], [NeedId], [NeedEvent].
/// - **Knows** concerns, surveys, walks, people, places, notices, and the journal.
/// - **Never knows** which meeting, programme or project took it up: later rooms listen.
@ApplicationModule(
        displayName = "Needs",
        allowedDependencies = {
            "shared",
            "ui",
            "journal",
            "people",
            "places",
            "files",
            "sheets",
            "requests",
            "notices",
            "surveys",
            "walks"
        })
@NullMarked
package org.linli.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
