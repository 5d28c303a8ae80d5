package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// PostgreSQL's data in a folder, and the password that opens it.
record Cluster(Path data, String password) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Makes it where there is none: Chinese sorts by pinyin, text is UTF-8, nobody comes in without the password.
    static Cluster in(Path folder, Binaries binaries, List<String> prefix) {
        try {
            var data = folder.resolve("data");
            var password = folder.resolve("password");
            if (!Files.exists(data.resolve("PG_VERSION"))) create(folder, data, password, binaries, prefix);
            var major = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!major.equals(Integer.toString(Binaries.MAJOR))) {
                throw new StartRefused("the data in " + folder + " is of PostgreSQL " + major + ", this Linli has "
                        + Binaries.MAJOR + "; make a backup with the older Linli and restore it with this one.");
            }
            permit(data, "rwx------"); // a copy of the folder may have opened it, and then the server refuses
            return new Cluster(data, Files.readString(password).strip());
        } catch (IOException e) {
            throw new StartRefused("the data in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The process of a server that still runs on this data although the program that started it is gone.
    Optional<ProcessHandle> leftover() throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) return Optional.empty();
        var pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::worksHere);
    }

    /// Ends what a server that died has left behind: a child that waits for another one's answer never notices, and as
    /// long as it lives PostgreSQL does not start on the same data.
    void endOrphans(Path program) {
        ProcessHandle.allProcesses()
                .filter(process -> isSame(process, "exe", program) && worksHere(process))
                .forEach(orphan -> {
                    var gone = orphan.onExit();
                    orphan.destroyForcibly();
                    gone.join();
                });
    }

    /// A number of a process is soon given to another one; the server's own works in the folder of its data.
    private boolean worksHere(ProcessHandle process) {
        return isSame(process, "cwd", data);
    }

    private static boolean isSame(ProcessHandle process, String link, Path path) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid(), link), path);
        } catch (IOException e) {
            return false;
        }
    }

    private static void create(Path folder, Path data, Path password, Binaries binaries, List<String> prefix)
            throws IOException {
        var half = folder.resolve("data-unfinished");
        Command.of("rm", "-rf", half, password).under(prefix).run();
        var random = new byte[24];
        RANDOM.nextBytes(random);
        Files.writeString(password, Base64.getUrlEncoder().encodeToString(random));
        if (prefix.contains("setpriv"))
            Command.of("chown", "--reference", folder, password).run();
        permit(password, "rw-------");
        Command.of(
                        binaries.program("initdb"),
                        "--pgdata=" + half,
                        "--username=" + LocalPostgres.USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale=C.UTF-8", // with C alone, trigrams do not see Chinese
                        "--locale-provider=icu",
                        "--icu-locale=zh-Hans-CN",
                        "--no-instructions")
                .under(prefix)
                .run();
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
