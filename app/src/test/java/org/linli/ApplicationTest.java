package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The house stands: it starts on an empty database and answers everybody politely.
@DatabaseTest
class ApplicationTest {

    @LocalServerPort
    int port;

    @Test
    void theLogInPageIsThereForEverybody() throws Exception {
        var answer = new Visitor(port).get("/log-in");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("form[method=post]")).isNotEmpty();
    }

    @Test
    void aPageForColleaguesAsksToLogInFirst() throws Exception {
        var answer = new Visitor(port).get("/me");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.path()).isEqualTo("/log-in");
    }

    @Test
    void whatIsNotThereIsSaidInTheReadersLanguage() throws Exception {
        var answer = new Visitor(port).get("/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main").text()).isNotBlank();
    }
}
