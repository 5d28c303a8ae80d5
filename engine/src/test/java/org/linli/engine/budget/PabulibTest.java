package org.linli.engine.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.engine.budget.BadPabulib.Fault;

class PabulibTest {

    private static final String GOOD = """
            META
            key;value
            description;Yard 5
            num_projects;2
            num_votes;3
            budget;1000.5
            vote_type;approval
            rule;greedy
            PROJECTS
            project_id;cost;name;selected
            1;600;"Pipes; and ""drains""\";1
            2;500;长椅;0
            VOTES
            voter_id;age;vote
            a;40;1,2
            b;17;
            c;71;2
            """;

    @Test
    void aFileIsReadWithEverythingItTells() throws IOException {
        var file = read(GOOD);
        var election = file.election();
        assertThat(election.budget()).isEqualByComparingTo("1000.5");
        assertThat(election.items())
                .containsExactly(
                        new Item("1", "Pipes; and \"drains\"", new BigDecimal("600")),
                        new Item("2", "长椅", new BigDecimal("500")));
        assertThat(election.ballots())
                .extracting(Ballot::items)
                .containsExactly(List.of("1", "2"), List.of(), List.of("2"));
        assertThat(file.selected()).hasValue(List.of("1"));
    }

    @Test
    void whatIsWrittenIsWhatWasRead() throws IOException {
        assertThat(written(read(GOOD))).isEqualTo(GOOD);
    }

    @Test
    void otherEndsOfLinesAndAMissingHeadOfMetaAreUnderstood() throws IOException {
        var other =
                "\uFEFF" + GOOD.replace("key;value\n", "").replace("\n", "\r\n").stripTrailing();
        assertThat(written(read(other))).isEqualTo(GOOD);
    }

    @Test
    void anElectionOfOurOwnBecomesAFileThatSaysTheSame() throws IOException {
        var election = new Election(
                new BigDecimal("1000"),
                Voting.CUMULATIVE,
                List.of(new Item("x", "长椅; 凉亭", new BigDecimal("70.50"))),
                List.of(new Ballot("1", List.of("x"), List.of(BigDecimal.TWO))));
        var file = PabulibFile.of(election, Map.of("description", "院子"), "equalshares", List.of("x"));
        var again = read(written(file));
        assertThat(again.election()).isEqualTo(election);
        assertThat(again.selected()).hasValue(List.of("x"));
        assertThat(again.meta()).containsEntry("rule", "equalshares");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            budget;1000.5     | budget;much        | NO_NUMBER        | 1
            budget;1000.5     | budget;-5          | NEGATIVE         | 1
            budget;1000.5     | money;5            | META_MISSING     | 1
            vote_type;approval| vote_type;shouting | VOTING_UNKNOWN   | 1
            num_votes;3       | num_votes;4        | COUNT_DIFFERS    | 17
            rule;greedy       | budget;5           | META_TWICE       | 8
            2;500;长椅;0      | 2;cheap;长椅;0     | NO_NUMBER        | 12
            2;500;长椅;0      | 1;500;长椅;0       | TWICE            | 12
            2;500;长椅;0      | 2;500;长椅;0;9     | TOO_MANY_CELLS   | 12
            2;500;长椅;0      | 2;500;"长椅;0      | QUOTE_NOT_CLOSED | 12
            2;500;长椅;0      | ;500;长椅;0        | ID_MISSING       | 12
            c;71;2            | c;71;9             | ITEM_UNKNOWN     | 17
            c;71;2            | c;71;2,2           | TWICE            | 17
            c;71;2            | a;71;2             | TWICE            | 17
            voter_id;age;vote | voter_id;age;wish  | COLUMN_MISSING   | 14
            VOTES             | PROJECTS           | SECTION_TWICE    | 13
            META              | Dear all           | BEFORE_SECTIONS  | 1
            approval          | scoring            | COLUMN_MISSING   | 14
            """)
    void aBadFileIsRefusedWithTheLine(String good, String bad, Fault fault, int line) {
        refused(GOOD.replace(good, bad), fault, line);
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        refused(GOOD.substring(0, GOOD.indexOf("VOTES")), Fault.SECTION_MISSING, 12);
        refused(GOOD.substring(0, GOOD.indexOf("c;71")), Fault.COUNT_DIFFERS, 16);
        refused("", Fault.SECTION_MISSING, 1);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[GOOD.indexOf("Yard")] = (byte) 0xFF;
        assertThatThrownBy(() -> PabulibFile.read(new ByteArrayInputStream(bytes)))
                .hasMessage("line 3: this line is not UTF-8 text");
    }

    private static void refused(String text, Fault fault, int line) {
        assertThatThrownBy(() -> read(text).election())
                .asInstanceOf(InstanceOfAssertFactories.type(BadPabulib.class))
                .satisfies(bad -> {
                    assertThat(bad.fault()).isEqualTo(fault);
                    assertThat(bad.line()).isEqualTo(line);
                    assertThat(bad).hasMessageStartingWith("line " + line + ": ");
                });
    }

    private static PabulibFile read(String text) throws IOException {
        return PabulibFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(PabulibFile file) throws IOException {
        var out = new StringWriter();
        file.write(out);
        return out.toString();
    }
}
