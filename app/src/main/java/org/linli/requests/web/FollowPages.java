package org.linli.requests.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.engine.text.DangerWords;
import org.linli.engine.text.Emergency;
import org.linli.files.Draft;
import org.linli.people.OrganisationSummary;
import org.linli.people.People;
import org.linli.requests.Act;
import org.linli.requests.Attachments;
import org.linli.requests.Follower;
import org.linli.requests.Onward;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.requests.Verdicts;
import org.linli.requests.web.RequestPage.Step;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.ui.QrCode;
import org.linli.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a resident reads about a concern: where it stands, who has it, what comes next and by when. Whose concern
/// became a part of another, and who said "us too", read of the other one what everybody may read, with the answer.
@Component
class FollowPages {

    private static final Set<RequestState> ASKED =
            EnumSet.of(RequestState.AWAITING_CONFIRMATION, RequestState.NO_ANSWER);

    /// Whoever tells of danger rings first; as long as nobody has said that they look at it, that is said.
    private static final Set<RequestState> BEGINNING = EnumSet.of(
            RequestState.SUBMITTED,
            RequestState.ACCEPTED,
            RequestState.CLASSIFIED,
            RequestState.DISPATCHED,
            RequestState.RETURNED);

    private final JdbcClient db;
    private final RequestView view;
    private final Stories stories;
    private final NextSteps next;
    private final Attachments attachments;
    private final Verdicts verdicts;
    private final People people;
    private final ObjectProvider<Onward> onward;

    FollowPages(
            JdbcClient db,
            RequestView view,
            Stories stories,
            NextSteps next,
            Attachments attachments,
            Verdicts verdicts,
            People people,
            ObjectProvider<Onward> onward) {
        this.db = db;
        this.view = view;
        this.stories = stories;
        this.next = next;
        this.attachments = attachments;
        this.verdicts = verdicts;
        this.people = people;
        this.onward = onward;
    }

    /// @param address of the site, as the resident's browser knows it
    FollowPage of(Follower follower, String code, String address, List<Draft> drafts, Ui ui) {
        var head = verdicts.head(follower.request());
        return db.sql("""
                        select own.place_path, own.place_name, own.place_name_en, own.place_detail, own.body, own.received_at,
                               case when :own then own.body
                                    else (select text from requests.fellow where id = :fellow) end as words,
                               own.state as own_state, head.state, requests.voices(head.id) as said,
                               case when :own then own.subject
                                    when own.public_title <> '' then own.public_title
                                    else requests.shown_words(own.subject) end as subject,
                               case when :first then head.answer else requests.shown_words(head.answer) end as answer
                        from   requests.request own, requests.request head
                        where  own.id = :id and head.id = :head
                        """)
                .param("id", follower.request().value())
                .param("head", head.value())
                .param("own", follower.own())
                .param("fellow", follower.fellow(), Types.BIGINT)
                .param("first", follower.own() && head.equals(follower.request()))
                .query((row, n) -> page(row, follower, head, code, address, drafts, ui))
                .optional()
                .orElseThrow(() -> new NotFound(follower.request()));
    }

    private FollowPage page(
            ResultSet row, Follower follower, RequestId head, String code, String address, List<Draft> drafts, Ui ui)
            throws SQLException {
        var id = follower.request();
        var own = follower.own();
        var first = own && head.equals(id);
        var number = new RequestNumber(id);
        var state = RequestState.valueOf(row.getString("state"));
        var detail = own ? row.getString("place_detail") : "";
        var body = row.getString("body");
        var ahead = next.of(head, ui);
        var said = verdicts.of(follower, head).map(RequestState::name).orElse("");
        var committee = people.organisation("COMMITTEE", new PlacePath(row.getString("place_path")));
        return new FollowPage(
                number,
                code,
                own,
                !head.equals(id),
                row.getString("subject"),
                own ? body : "",
                Whereabouts.near(row, detail, ui),
                state,
                row.getTimestamp("received_at").toInstant(),
                ahead.who(),
                ahead.ring(),
                row.getString("answer"),
                row.getInt("said") - 1,
                committee.map(OrganisationSummary::phone).orElse(""),
                QrCode.of(address + "/follow/" + number.digits() + "/" + code),
                ahead.steps(),
                emergencies(row.getString("words"), state, head),
                own ? attachments.of(id) : List.of(),
                story(follower, head, ui),
                onward.orderedStream()
                        .flatMap(room -> room.open(head, ui).stream())
                        .toList(),
                drafts,
                first ? ASKED.contains(state) : mayStillSpeak(state, said),
                first && state == RequestState.NEEDS_INFO,
                state == RequestState.NOT_OURS,
                said,
                own && Act.WITHDRAW.isPossible(RequestState.valueOf(row.getString("own_state"))));
    }

    /// By what was told, until it is looked at; and by what was said later, until one of us has done anything.
    private List<Emergency> emergencies(String told, RequestState state, RequestId head) {
        if (!state.isOpen()) return List.of();
        var words = BEGINNING.contains(state) ? told : "";
        return DangerWords.listed().numbers(words + "\n" + stories.unread(head));
    }

    /// Once for each time that all are asked, also after the first one has called it solved.
    private static boolean mayStillSpeak(RequestState state, String said) {
        return said.isEmpty() && (ASKED.contains(state) || state == RequestState.RESOLVED);
    }

    private List<Step> story(Follower follower, RequestId head, Ui ui) {
        var steps = new ArrayList<Step>();
        if (follower.own())
            steps.addAll(view.forResident(follower.request(), ui).story());
        if (!follower.own() || !head.equals(follower.request()))
            stories.steps(head, ui).stream().map(FollowPages::ofNeighbour).forEach(steps::add);
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    /// What told it first is somebody else's word, where two stories stand in one.
    private static Step ofNeighbour(Step step) {
        return step.key().equals("request-submitted")
                ? new Step(step.at(), "neighbour-told", step.name(), step.actor(), step.text(), step.internal())
                : step;
    }
}
