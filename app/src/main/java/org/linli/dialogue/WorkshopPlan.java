package org.linli.dialogue;

import java.util.List;
import org.linli.dialogue.PlanItem.Part;

/// How a workshop goes: its steps in their order, who does what, what must lie ready; and what came out of it.
public record WorkshopPlan(List<PlanItem> items) {

    public static final WorkshopPlan NONE = new WorkshopPlan(List.of());

    public WorkshopPlan {
        items = List.copyOf(items);
    }

    public List<PlanItem> of(Part part) {
        return items.stream().filter(item -> item.part() == part).toList();
    }

    public List<PlanItem> steps() {
        return of(Part.STEP);
    }

    /// Minutes from the beginning until a step begins.
    public int before(PlanItem step) {
        return steps().stream()
                .takeWhile(one -> one.id() != step.id())
                .mapToInt(PlanItem::lasts)
                .sum();
    }

    public int minutes() {
        return steps().stream().mapToInt(PlanItem::lasts).sum();
    }
}
