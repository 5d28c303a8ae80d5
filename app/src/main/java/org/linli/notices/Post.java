package org.linli.notices;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Carries letters to the mail server, if there is one.
@Component
public class Post {

    private static final String PATIENCE_MS = "10000";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Post(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        var tls = settings.tls();
        var protocol = tls.equals("tls") ? "smtps" : "smtp";
        sender.setProtocol(protocol);
        sender.setJavaMailProperties(properties(protocol, tls.equals("starttls")));
    }

    /// Whether this installation can send e-mail at all.
    public boolean isOpen() {
        return settings.isComplete();
    }

    /// Where colleagues reach the pages.
    String home() {
        return settings.home().replaceAll("/+$", "");
    }

    /// @throws MailException if the server does not take it
    void send(Letter letter) {
        var message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }

    private Properties properties(String protocol, boolean startTls) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(
                prefix + "auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MS);
        properties.setProperty(prefix + "timeout", PATIENCE_MS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MS);
        return properties;
    }
}
