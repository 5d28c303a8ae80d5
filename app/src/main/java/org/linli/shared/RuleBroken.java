package org.linli.shared;

import java.util.List;

/// A refusal. It is answered with 422 and the rule's sentence, at the field if one is named.
public final class RuleBroken extends RuntimeException {

    private final transient Rule rule;
    private final String field;
    private final transient List<Object> values;

    public RuleBroken(Rule rule, String field, Object... values) {
        super(rule.name());
        this.rule = rule;
        this.field = field;
        this.values = List.of(values);
    }

    public Rule rule() {
        return rule;
    }

    /// The name of the form field; empty if the refusal is not about one.
    public String field() {
        return field;
    }

    /// What the sentence names: a limit, a date, a number.
    public Object[] values() {
        return values.toArray();
    }
}
