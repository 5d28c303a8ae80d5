package org.linli.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How to run PostgreSQL, which refuses to run as root, when the program itself does.
///
/// `unshare -U` gives an unmapped user that still owns root's files; `setpriv` is for containers that forbid it, and
/// then the folder is handed to the user 65534.
final class Unprivileged {

    private static final String NOBODY = "65534";
    private static final List<String> SETPRIV =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private Unprivileged() {}

    /// What to write before each command that works in the folder; nothing for a plain user.
    static List<String> prefix(Path folder) {
        if (!Command.of("id", "-u").answer().equals(Optional.of("0"))) return List.of();
        if (Command.of("unshare", "-U", "id", "-u").answer().equals(Optional.of(NOBODY)))
            return List.of("unshare", "-U");
        var reachable = Command.of("sh", "-c", "cd \"$0\" && id -u", folder)
                .under(SETPRIV)
                .answer();
        if (!reachable.equals(Optional.of(NOBODY))) {
            throw new StartRefused("PostgreSQL cannot run as root, and neither unshare nor setpriv helps in " + folder
                    + "; start Linli as a plain user, or name another database in LINLI_DB_URL.");
        }
        Command.of("chown", "-R", NOBODY + ":" + NOBODY, folder).run();
        return SETPRIV;
    }
}
