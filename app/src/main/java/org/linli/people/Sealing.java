package org.linli.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Seals words so that the database alone does not tell them: AES-256-GCM, with keys drawn by HKDF from one secret.
///
/// The secret is `linli.secret`, the same on every node, or a file in the data folder that is made at the first start.
/// Whoever loses it loses what was sealed: it belongs into the backup, and not beside it.
@Component
class Sealing {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey seal;
    private final SecretKey index;

    Sealing(@Value("${linli.secret:}") String secret, @Value("${linli.data:data}") Path data) {
        var source = secret.isEmpty() ? file(data.resolve("secret.key")) : secret.getBytes(StandardCharsets.UTF_8);
        if (source.length < 32) throw new IllegalStateException("linli.secret has fewer than 32 characters");
        seal = key(source, "contact seal", "AES");
        index = key(source, "contact index", "HmacSHA256");
    }

    byte[] seal(String words) {
        try {
            var nonce = new byte[12];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, seal, new GCMParameterSpec(128, nonce));
            var sealed = cipher.doFinal(words.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String open(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, seal, new GCMParameterSpec(128, sealed, 0, 12));
            return new String(cipher.doFinal(sealed, 12, sealed.length - 12), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another secret", e);
        }
    }

    /// The same for the same words, and of no use without the secret.
    byte[] index(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(index);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey key(byte[] secret, String use, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(use.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file(Path path) {
        try {
            if (!Files.exists(path)) make(path);
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        Files.write(path, fresh);
    }
}
