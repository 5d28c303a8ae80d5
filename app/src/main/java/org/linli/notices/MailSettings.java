package org.linli.notices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How e-mail leaves the house. Without a host none does.
///
/// @param host of the SMTP server; empty: there is none
/// @param user empty: the server asks for no log-in
/// @param from the address that mails come from
/// @param tls `starttls` (asked for, and needed), `tls` from the first byte, or `none` for a server in the same house
/// @param home the address under which colleagues reach these pages: `https://linli.example.org`
@ConfigurationProperties("linli.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") String tls,
        @DefaultValue("http://localhost:8080") String home) {

    public boolean isComplete() {
        return !host.isBlank() && !from.isBlank();
    }

    /// Says nothing of the password, so that no log does.
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
