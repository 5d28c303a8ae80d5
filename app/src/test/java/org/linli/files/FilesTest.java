package org.linli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.testing.Refusal.refused;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.NotFound;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class FilesTest {

    @LocalServerPort
    int port;

    @Autowired
    Files files;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDraftIsSeenByWhoeverHoldsItsKeyUntilItIsClaimed() throws Exception {
        var draft = files.keep(Pictures.of("png", 900, 600));
        assertThat(files.drafts(List.of(draft.key()))).containsExactly(draft);
        var seen = get(draft.href() + "?small=true");
        assertThat(seen.statusCode()).isEqualTo(200);

        var claimed = claim(draft);
        assertThat(claimed).hasSize(1);
        assertThat(get(draft.href()).statusCode()).isEqualTo(404);
        assertThat(claim(draft)).isEmpty();
        assertThat(files.get(claimed.getFirst(), false).type()).isEqualTo("image/jpeg");
    }

    @Test
    void aFileIsOnlyShownOrPlayed() throws Exception {
        var headers = get(files.keep(Pictures.of("jpeg", 90, 60)).href()).headers();
        assertThat(headers.firstValue("Content-Type")).contains("image/jpeg");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("private");
    }

    @Test
    void aClaimedFileThatNobodyOwnsIsShownToNobody() throws Exception {
        var id = claim(files.keep(Pictures.of("jpeg", 90, 60))).getFirst();
        assertThat(get("/files/" + id).statusCode()).isNotEqualTo(200);
    }

    @Test
    void aVoiceNoteIsKeptAsItIs() throws Exception {
        var draft = files.keep(Pictures.wav());
        assertThat(draft.kind()).isEqualTo(FileKind.VOICE);
        var part = send(HttpRequest.newBuilder(at(draft.href())).header("Range", "bytes=0-3"));
        assertThat(part.statusCode()).as("phones play by parts").isEqualTo(206);
        assertThat(part.body()).isEqualTo("RIFF".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aWrongTypeIsRefusedWhateverItIsCalled() {
        refused(
                FileRule.ONLY_PHOTOS_AND_VOICE_NOTES_ARE_KEPT,
                () -> files.keep("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        refused(
                FileRule.A_PHOTO_IN_HEIC_IS_SENT_AS_JPEG,
                () -> files.keep("....ftypheic............".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatNobodyClaimsIsThrownAway() throws IOException {
        var old = files.keep(Pictures.wav());
        var fresh = files.keep(Pictures.wav());
        db.sql("update files.file set kept_at = kept_at - interval '3 days' where key = :key")
                .param("key", old.key())
                .update();
        assertThat(files.sweep()).isEqualTo(1);
        assertThat(files.drafts(List.of(old.key(), fresh.key()))).containsExactly(fresh);
        assertThatThrownBy(() -> files.draft(old.key(), false)).isInstanceOf(NotFound.class);
    }

    private List<FileId> claim(Draft draft) {
        return transaction.execute(status -> files.claim(List.of(draft.key())));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
