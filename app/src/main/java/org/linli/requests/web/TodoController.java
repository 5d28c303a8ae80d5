package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import org.linli.pages.Templates;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a colleague has to do: the list, and beside it the one that is looked at.
@Controller
@Allowed({Right.WORK_REQUESTS, Right.SEE_OPEN_REQUESTS})
@RequestMapping("/todo")
class TodoController {

    private final TodoPages todos;
    private final RequestView view;
    private final Templates templates;

    TodoController(TodoPages todos, RequestView view, Templates templates) {
        this.todos = todos;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping
    JteModel todo(Ui ui, Actor actor) {
        var todo = todos.page(actor, ui);
        if (todo.groups().isEmpty()) return templates.requestsTodo(ui, todo);
        var first = todo.groups().getFirst().rows().getFirst().id();
        return templates.requestsTodo(ui, todo.with(view.forColleague(first, actor, ui)));
    }

    /// One concern as it is shown beside the list.
    @GetMapping("/{id}")
    JteModel pane(Ui ui, Actor actor, @PathVariable RequestId id) {
        return templates.requestsTodoPane(ui, view.forColleague(id, actor, ui), false);
    }
}
