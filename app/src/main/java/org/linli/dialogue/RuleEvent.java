package org.linli.dialogue;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;
import org.linli.shared.PublicEvent;

/// What this room tells the others about rules of meetings.
public sealed interface RuleEvent extends LinliEvent {

    /// A version of the rules was written.
    record RulesWritten(long rules, PlacePath place, String name, int number) implements RuleEvent, PublicEvent {

        @Override
        public String subject() {
            return "rules:" + rules;
        }
    }
}
