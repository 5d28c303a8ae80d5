package org.linli.shared;

import java.util.List;
import java.util.stream.Stream;

/// A refusal. It is answered with 422 and the rule's sentence, at the field if one is named.
public final class RuleBroken extends RuntimeException {

    private final transient Rule rule;
    private final String field;
    private final transient List<Object> values;
    private final transient List<RuleBroken> others;

    public RuleBroken(Rule rule, String field, Object... values) {
        this(rule, field, List.of(values), List.of());
    }

    /// Several at once.
    ///
    /// @param all at least one; the first stands for them where only one is asked for
    RuleBroken(List<RuleBroken> all) {
        this(all.getFirst().rule, all.getFirst().field, all.getFirst().values, all.subList(1, all.size()));
    }

    private RuleBroken(Rule rule, String field, List<Object> values, List<RuleBroken> others) {
        super(rule.name());
        this.rule = rule;
        this.field = field;
        this.values = values;
        this.others = others;
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

    /// This one and those that were refused with it, at other fields of the form.
    public List<RuleBroken> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }
}
