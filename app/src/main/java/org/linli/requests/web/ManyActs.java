package org.linli.requests.web;

import java.util.List;
import java.util.function.Consumer;
import org.linli.people.People;
import org.linli.requests.Act;
import org.linli.requests.Categories;
import org.linli.requests.Duplicates;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.Requests;
import org.linli.requests.web.TwinsPage.Twin;
import org.linli.shared.Actor;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.shared.Stale;
import org.linli.ui.Choice;
import org.linli.ui.ListOutcome.Line;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One act with many concerns: each by its own rules, each in its own transaction, so that one refusal stops no other.
@Component
class ManyActs {

    private final JdbcClient db;
    private final Requests requests;
    private final Acts acts;
    private final Duplicates duplicates;
    private final Categories categories;
    private final People people;

    ManyActs(JdbcClient db, Requests requests, Acts acts, Duplicates duplicates, Categories categories, People people) {
        this.db = db;
        this.requests = requests;
        this.acts = acts;
        this.duplicates = duplicates;
        this.categories = categories;
        this.people = people;
    }

    /// What the acts on many let choose.
    public record Choices(List<Choice> categories, List<Choice> organisations, List<Choice> colleagues) {

        public static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    }

    Choices choices(Actor actor, Ui ui) {
        var place = actor.placesOf(Right.SORT_REQUESTS, ui.today()).getFirst();
        var subdistrict = place.steps().isEmpty() ? PlacePath.ALL : PlacePath.ALL.child(place.subdistrict());
        return new Choices(
                categories.leaves(ui),
                people.organisations(subdistrict).stream()
                        .filter(o -> o.place().contains(place) || place.contains(o.place()))
                        .map(o -> new Choice(o.id().toString(), o.name(ui)))
                        .toList(),
                people.holders(Right.WORK_REQUESTS, place).stream()
                        .map(person -> new Choice(person.id().toString(), person.name()))
                        .toList());
    }

    /// Those of the chosen that may be handed on, but may have been told by somebody else, too.
    List<Twin> twins(List<RequestId> chosen, Actor actor) {
        return chosen.stream()
                .filter(id -> mayGo(id, actor))
                .flatMap(id -> duplicates.of(id, actor, 1).stream().map(other -> new Twin(id, title(id), other)))
                .toList();
    }

    private boolean mayGo(RequestId id, Actor actor) {
        try {
            return requests.acts(id, actor).contains(Act.DISPATCH);
        } catch (NotFound missing) {
            return false;
        }
    }

    List<Line> perform(Act act, List<RequestId> chosen, ActForm form, Actor actor, Ui ui) {
        return each(chosen, id -> acts.perform(act, id, form, actor), ui);
    }

    List<Line> note(List<RequestId> chosen, String text, Actor actor, Ui ui) {
        return each(chosen, id -> requests.note(id, text, true, actor), ui);
    }

    private List<Line> each(List<RequestId> chosen, Consumer<RequestId> verb, Ui ui) {
        return chosen.stream().map(id -> line(id, verb, ui)).toList();
    }

    private Line line(RequestId id, Consumer<RequestId> verb, Ui ui) {
        var href = "/requests/" + id;
        try {
            verb.accept(id);
            return new Line(title(id), href, true, "");
        } catch (RuleBroken refused) {
            return new Line(title(id), href, false, ui.text(refused.rule().key(), refused.values()));
        } catch (NotAllowed refused) {
            return new Line(title(id), href, false, ui.text("ui.error.not-allowed.title"));
        } catch (Stale stale) {
            return new Line(title(id), href, false, ui.text("ui.error.stale"));
        } catch (NotFound missing) {
            return new Line(new RequestNumber(id).toString(), href, false, ui.text("ui.error.missing.title"));
        }
    }

    /// Only after the façade has said that it may be seen.
    private String title(RequestId id) {
        return new RequestNumber(id) + " "
                + db.sql("select subject from requests.request where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single();
    }
}
