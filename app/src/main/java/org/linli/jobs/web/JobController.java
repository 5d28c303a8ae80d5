package org.linli.jobs.web;

import gg.jte.models.runtime.JteModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Moments;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where whoever runs the installation sees what runs, what failed, and what comes next.
@Controller
@Allowed(Right.OPERATE)
class JobController {

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Templates templates;

    JobController(JdbcClient db, Templates templates) {
        this.db = db;
        this.templates = templates;
    }

    @GetMapping("/operation/jobs")
    JteModel show(Ui ui, Actor actor) {
        actor.require(Right.OPERATE, PlacePath.ALL, ui.today());
        return templates.jobsList(ui, lines());
    }

    private List<JobLine> lines() {
        return db.sql("""
                select task_name, task_instance, execution_time, picked, last_heartbeat, last_success, last_failure,
                       coalesce(consecutive_failures, 0) as failures
                from   jobs.scheduled_task
                order by coalesce(consecutive_failures, 0) > 0 desc, picked desc, execution_time
                limit  :most
                """).param("most", MOST).query(JobController::line).list();
    }

    private static JobLine line(ResultSet row, int number) throws SQLException {
        var instance = row.getString("task_instance");
        return new JobLine(
                row.getString("task_name"),
                instance.equals("recurring") ? "" : instance,
                Moments.in(row, "execution_time"),
                row.getBoolean("picked"),
                Moments.inOrNull(row, "last_heartbeat"),
                Moments.inOrNull(row, "last_success"),
                Moments.inOrNull(row, "last_failure"),
                row.getInt("failures"));
    }
}
