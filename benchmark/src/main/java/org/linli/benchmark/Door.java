package org.linli.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that is kept open for as long as the program keeps it, with as little work between request and answer
/// as can be: the machine that is
/// measured also sends.
final class Door implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private String body = "";
    private String cookies = "";

    Door(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    static byte[] get(String path, String cookie) {
        return bytes(
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: zh-CN\r\n" + cookie(cookie) + "\r\n");
    }

    static byte[] post(String path, String cookie, String form) {
        var content = bytes(form);
        return bytes(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + cookie(cookie) + "Content-Length: " + content.length + "\r\n\r\n" + form);
    }

    /// Sends the request and reads the whole answer.
    ///
    /// @return its status
    int ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        return read(false);
    }

    /// As [#ask], and keeps body and cookies.
    int askAndKeep(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        return read(true);
    }

    String body() {
        return body;
    }

    /// `name=value; name=value` of the answer that was kept.
    String cookies() {
        return cookies;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int read(boolean keep) throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var length = 0;
        var chunked = false;
        var last = false;
        var set = new StringBuilder();
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = header.substring(header.indexOf(':') + 1).strip();
            if (name.equals("content-length")) length = Integer.parseInt(value);
            if (name.equals("transfer-encoding")) chunked = true;
            if (name.equals("connection")) last = value.equals("close");
            if (keep && name.equals("set-cookie"))
                set.append(set.isEmpty() ? "" : "; ").append(value, 0, (value + ";").indexOf(';'));
        }
        var content = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            socket.close();
            open();
        }
        if (keep) {
            body = new String(content, StandardCharsets.UTF_8);
            cookies = set.toString();
        }
        return status;
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            all.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException();
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    private static String cookie(String cookie) {
        return cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
