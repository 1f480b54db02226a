package vn.minhxet.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Bytes sent to a server as they are, for what no proper client would send. */
final class RawCall implements AutoCloseable {

    private final Socket socket;

    RawCall(int port) throws IOException {
        this(port, 1 << 16);
    }

    /** A caller who can hold so many bytes of an answer that it has not yet looked at. */
    RawCall(int port, int buffer) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(buffer);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Sends lines; the last one is left without its end. */
    RawCall send(String... lines) throws IOException {
        return send(String.join("\r\n", lines).getBytes(ISO_8859_1));
    }

    RawCall send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** The first byte that comes back, or the next one. */
    int firstByte() throws IOException {
        return socket.getInputStream().read();
    }

    /** Everything that comes back until the server closes the connection. */
    HttpAnswer answer() throws IOException {
        byte[] all = bytes();
        String text = new String(all, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        Arrays.stream(lines).skip(1).forEach(line -> {
            String[] parts = line.split(": ", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        });
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return new HttpAnswer(status, headers, new String(all, end + 4, all.length - end - 4, UTF_8));
    }

    /** The bytes that come back until the server closes the connection, or it breaks. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            in.transferTo(all);
        } catch (SocketException e) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
