package vn.minhxet.http.connection;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/** Closes the connections of an address that has its share of them already. Safe for any thread. */
public final class ConnectionShare implements Connection.Listener {

    private final int most;
    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();
    private final Map<Connection, InetAddress> addresses = new ConcurrentHashMap<>();

    /**
     * @param most the number of connections that one address may have open
     */
    public ConnectionShare(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote) {
            addresses.put(connection, remote.getAddress());
            if (open.merge(remote.getAddress(), 1, Integer::sum) > most) {
                connection.getEndPoint().close();
            }
        }
    }

    /** The address of a connection that is closed cannot be asked for any more. */
    @Override
    public void onClosed(Connection connection) {
        InetAddress address = addresses.remove(connection);
        if (address != null) {
            open.computeIfPresent(address, (any, number) -> number > 1 ? number - 1 : null);
        }
    }
}
