package org.linli.requests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a concern of another system may stand here. Never solved: no resident has said so to us.
final class ImportedStates {

    static final List<RequestState> ALL = List.of(
            RequestState.SUBMITTED,
            RequestState.HANDLED,
            RequestState.CLOSED,
            RequestState.NOT_OURS,
            RequestState.WITHDRAWN);

    private ImportedStates() {}

    static Optional<RequestState> guess(String label) {
        var words = label.toLowerCase(Locale.ROOT);
        if (words.matches(".*(transfer|referred|转办|转交|移交|不属于).*")) return Optional.of(RequestState.NOT_OURS);
        if (words.matches(".*(cancel|withdrawn|撤|作废).*")) return Optional.of(RequestState.WITHDRAWN);
        if (words.matches(".*(closed|duplicate|办结|结案|归档|重复|已结|完成).*")) return Optional.of(RequestState.CLOSED);
        if (words.matches(".*(answered|handled|resolved|solved|已答复|已回复|已办|已处理|解决).*"))
            return Optional.of(RequestState.HANDLED);
        return words.matches(".*(open|new|pending|progress|待|在办|处理中|办理中|受理|未).*")
                ? Optional.of(RequestState.SUBMITTED)
                : Optional.empty();
    }
}
