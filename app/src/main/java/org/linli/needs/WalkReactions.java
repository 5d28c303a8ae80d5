package org.linli.needs;

import org.linli.journal.Entry;
import org.linli.journal.Reaction;
import org.linli.walks.WalkEvent.FindingsMerged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When findings are merged, the needs that stood on several of them stand on one.
@Configuration(proxyBeanMethods = false)
class WalkReactions {

    @Bean
    Reaction findingsReaction(WalkedEvidence walked) {
        return new Reaction() {

            @Override
            public String name() {
                return "needs.findings";
            }

            @Override
            public void on(Entry entry) {
                entry.as(FindingsMerged.class).ifPresent(merged -> walked.unite(merged.head()));
            }
        };
    }
}
