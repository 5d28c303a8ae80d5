package org.linli.requests.web;

import org.linli.requests.Act;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestRule;
import org.linli.requests.Requests;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.OrganisationId;
import org.springframework.stereotype.Component;

/// Does what a form asks for: with one concern, or with each of many.
@Component
class Acts {

    private final Requests requests;

    Acts(Requests requests) {
        this.requests = requests;
    }

    void perform(Act act, RequestId id, ActForm form, Actor actor) {
        switch (act) {
            case ACCEPT -> requests.accept(id, actor);
            case ASK -> requests.ask(id, form.words(), actor);
            case INQUIRE -> requests.inquire(id, form.words(), actor);
            case CLASSIFY -> requests.classify(id, form.chosenCategory(), form.chosenUrgency(), actor);
            case INFORM -> requests.noteInformed(id, form.words(), actor);
            case REPLY -> requests.reply(id, form.words(), actor);
            case DISPATCH -> requests.dispatch(id, lead(form), null, actor);
            case DECLARE_NOT_OURS -> requests.declareNotOurs(id, form.words(), actor);
            case COME_BACK -> requests.noteCameBack(id, form.words(), actor);
            case DECLARE_GAP -> requests.declareGap(id, form.words(), actor);
            case ADOPT -> requests.adopt(id, lead(form), actor);
            case MERGE -> requests.merge(id, into(form), actor);
            case SPLIT -> requests.split(id, actor);
            case SIGN -> requests.sign(id, actor);
            case HAND_OVER -> requests.handOver(id, new AccountId(ActForm.id(form.person())), actor);
            case START -> requests.start(id, actor);
            case HAND_BACK -> requests.handBack(id, form.words(), actor);
            case HANDLE -> requests.handle(id, form.words(), actor);
            case ASK_WHETHER_SOLVED -> requests.askWhetherSolved(id, actor);
            case CONFIRM -> requests.noteConfirmed(id, actor);
            case DENY -> requests.noteDenied(id, form.words(), actor);
            case REOPEN -> requests.reopen(id, actor);
            case CLOSE -> requests.close(id, actor);
            case SUBMIT, REMIND, GIVE_UP_WAITING, WITHDRAW ->
                RequestRule.THIS_CANNOT_BE_DONE_IN_THIS_STATE.require(false);
        }
    }

    private static OrganisationId lead(ActForm form) {
        var lead = ActForm.id(form.lead());
        RequestRule.A_CONCERN_IS_DISPATCHED_TO_SOMEBODY.requireAt("lead", lead > 0);
        return new OrganisationId(lead);
    }

    private static RequestId into(ActForm form) {
        var number = RequestNumber.parse(form.number());
        RequestRule.A_NUMBER_NAMES_A_CONCERN.requireAt("into", number.isPresent());
        return number.orElseThrow().id();
    }
}
