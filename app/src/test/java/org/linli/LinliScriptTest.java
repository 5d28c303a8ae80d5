package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The one command of a newcomer, with a JDK, a Maven and a Debian that only pretend.
@EnabledOnOs(OS.LINUX)
class LinliScriptTest {

    /// No JDK of that version lies about on the machine that tests.
    private static final String WANTED = "97";

    @TempDir
    Path temporary;

    Path house;
    Path home;
    Path programs;

    /// What the script said, and how it ended.
    record Answer(int code, String out) {}

    @BeforeEach
    void settle() throws Exception {
        house = Files.createDirectories(temporary.resolve("邻 里/linli tree"));
        home = Files.createDirectories(temporary.resolve("home"));
        programs = Files.createDirectories(temporary.resolve("bin"));
        var script = Files.readString(Path.of("../linli")).replace("\nwanted=25\n", "\nwanted=" + WANTED + "\n");
        program(house.resolve("linli"), script);
        program(house.resolve("mvnw"), """
                #!/bin/sh
                echo "maven $*" >> calls
                mkdir -p app/target
                echo jar > app/target/linli.jar
                """);
        Files.createDirectories(house.resolve("app/src/main"));
        Files.createDirectories(house.resolve("engine/src/main"));
        for (var pom : List.of("pom.xml", "app/pom.xml", "engine/pom.xml")) Files.writeString(house.resolve(pom), "");
        program(programs.resolve("id"), "#!/bin/sh\necho 1000\n");
    }

    @Test
    void withoutAnArgumentItHelpsAndWhatIsUnknownIsSaid() throws Exception {
        assertThat(linli().out()).contains("./linli run").contains("./linli backup FILE");
        assertThat(linli().code()).isZero();
        assertThat(linli("dance").code()).isEqualTo(2);
        assertThat(linli("dance").out()).contains("unknown: dance");
        assertThat(linli("run", "--port").out()).contains("--port needs a value");
    }

    @Test
    void aJdkIsFoundInTheUsualPlacesEvenWhereJavaHomeNamesAnOlderOne() throws Exception {
        var older = jdk(temporary.resolve("old jdk"), "17");
        jdk(home.resolve(".jdks/new one"), WANTED);

        var answer = linli(Map.of("JAVA_HOME", older.toString()), "run");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("new one").contains("-Dspring.profiles.active=demo");
    }

    @Test
    void withoutAJdkItSaysHowToGetOneInASentence() throws Exception {
        var answer = linli("run");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out().lines())
                .containsExactly("linli: a JDK " + WANTED + " or newer is needed: install one, for instance Eclipse"
                        + " Temurin, or name its folder in JAVA_HOME.");
    }

    @Test
    void rootOnADebianThatPackagesOneGetsItInstalledAndIsTold() throws Exception {
        program(programs.resolve("id"), "#!/bin/sh\necho 0\n");
        program(programs.resolve("apt-cache"), "#!/bin/sh\nexit 0\n");
        jdk(temporary.resolve("packaged"), WANTED);
        program(programs.resolve("apt-get"), """
                #!/bin/sh
                case "$*" in *openjdk-%s-jdk-headless*)
                  mkdir -p "$HOME/.jdks"; cp -r "%s" "$HOME/.jdks/installed" ;;
                esac
                """.formatted(WANTED, temporary.resolve("packaged")));

        var answer = linli("run");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("installing openjdk-" + WANTED + "-jdk-headless");
    }

    @Test
    void itBuildsOnlyWhenSomethingChanged() throws Exception {
        jdk(home.resolve(".jdks/jdk"), WANTED);
        linli("run");
        assertThat(builds()).isEqualTo(1);
        assertThat(linli("run", "--empty").out()).contains("active=production").contains("-XX:AOTCache=");
        assertThat(builds()).isEqualTo(1);

        Files.writeString(house.resolve("app/src/main/New.java"), "class New {}");
        linli("run");
        assertThat(builds()).isEqualTo(2);
        Files.delete(house.resolve("app/src/main/New.java"));
        linli("run");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void aPathIsMeantWhereTheCommandIsTyped() throws Exception {
        jdk(home.resolve(".jdks/jdk"), WANTED);

        assertThat(linli("backup", "备份 1.zip").out())
                .contains("org.linli.database.Copies backup " + temporary + "/备份 1.zip");
        assertThat(linli("backup").out()).contains("which file?");
        assertThat(linli("bench", "triage", "--train", "甲 1.tsv,/data/b.tsv", "--test", "丙.tsv")
                        .out())
                .contains("--train " + temporary + "/甲 1.tsv,/data/b.tsv --test " + temporary + "/丙.tsv");
        assertThat(linli("bench", "budget", "--in", "votes").out()).contains("--in " + temporary + "/votes");
        assertThat(linli("bench", "imports", "--rows", "7").out()).contains("--rows 7");
    }

    @Test
    void aPlainUserIsToldWhatTheBrowserTestsNeedAndNothingIsInstalled() throws Exception {
        jdk(home.resolve(".jdks/jdk"), WANTED);
        program(programs.resolve("apt-get"), "#!/bin/sh\necho apt-get $* >> \"$HOME/apt\"\n");
        program(programs.resolve("fc-list"), "#!/bin/sh\n");

        var answer = linli("test");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("fonts-noto-cjk").contains("apt-get install");
        assertThat(home.resolve("apt")).doesNotExist();
    }

    private Answer linli(String... words) throws Exception {
        return linli(Map.of(), words);
    }

    private Answer linli(Map<String, String> environment, String... words) throws Exception {
        var command = Stream.concat(Stream.of(house.resolve("linli").toString()), Stream.of(words))
                .toList();
        var builder = new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true);
        var clean = new HashMap<>(
                Map.of("PATH", programs + ":/usr/bin:/bin", "HOME", home.toString(), "LC_ALL", "C.UTF-8"));
        clean.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(clean);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), out);
    }

    private long builds() throws IOException {
        try (var calls = Files.lines(house.resolve("calls"))) {
            return calls.filter(call -> call.endsWith("package")).count();
        }
    }

    /// Says its version, makes folders where ours would, and tells what it was asked to run.
    private static Path jdk(Path folder, String version) throws IOException {
        program(folder.resolve("bin/javac"), "#!/bin/sh\n");
        program(folder.resolve("bin/java"), """
                #!/bin/sh
                case "$*" in
                  *-XshowSettings*) echo '    java.specification.version = %s' >&2 ;;
                  *jarmode*) for last; do :; done; mkdir -p "$last" ;;
                  *AOTCacheOutput=*) touch app/target/dist/linli.aot.half ;;
                  *) echo "$0 $*" ;;
                esac
                """.formatted(version));
        return folder;
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
