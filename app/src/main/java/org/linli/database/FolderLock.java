package org.linli.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds a folder for this program, until it ends in whatever manner: the operating system frees the lock.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws StartRefused if another program holds it
    static FolderLock of(Path folder) {
        try {
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(channel)) {
                channel.close();
                throw new StartRefused("another Linli is running on " + folder
                        + "; stop it, or start this one with --data DIR and --port N of its own.");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new StartRefused("the folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /// Whether a program works on the folder just now.
    static boolean isHeld(Path folder) {
        try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return !taken(channel);
        } catch (IOException e) {
            return false; // nobody has ever been there
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very program
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
