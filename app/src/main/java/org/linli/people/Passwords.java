package org.linli.people;

import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/// Passwords as Argon2id hashes (19 MiB, 2 rounds, 1 lane, as OWASP advises). Only so many are reckoned at a time as
/// there are processors: each takes its memory.
@Component
class Passwords {

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = "$argon2id$v=19$m=19456,t=2,p=1$" + random(16) + "$" + random(32);

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return argon.encode(password);
        } finally {
            turns.release();
        }
    }

    /// Takes as long for an account that does not exist as for one that does.
    boolean matches(String password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            var right = argon.matches(password, hash == null ? nobodys : hash);
            return right && hash != null;
        } finally {
            turns.release();
        }
    }

    private static String random(int bytes) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(KeyGenerators.secureRandom(bytes).generateKey());
    }

    static void check(String password, String logInName, String name, String phone) {
        PeopleRule.A_PASSWORD_HAS_10_TO_128_CHARACTERS.requireAt(
                "password", password.codePointCount(0, password.length()) >= 10 && password.length() <= 128);
        PeopleRule.A_PASSWORD_IS_NOT_ONE_CHARACTER_REPEATED.requireAt(
                "password", password.codePoints().distinct().count() > 3);
        var bare = password.toLowerCase(Locale.ROOT);
        PeopleRule.A_PASSWORD_IS_NOT_THE_NAME_OR_PHONE.requireAt(
                "password",
                !bare.equals(logInName.toLowerCase(Locale.ROOT))
                        && !bare.equals(name.toLowerCase(Locale.ROOT))
                        && (phone.isEmpty() || !phone.contains(bare)));
    }
}
