package io.partnerportal.launcher;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Says beforehand that a port is taken, in one line that names the setting to change. */
final class Ports {

    private Ports() {}

    static void refuseTaken(String address, int port, String setting) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new Refusal(
                    "Cannot listen on port %d of %s (%s). Choose another with %s."
                            .formatted(port, address, taken.getMessage(), setting),
                    taken);
        }
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (IOException unknown) {
            return false;
        }
    }
}
