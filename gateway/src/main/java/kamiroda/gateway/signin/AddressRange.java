package kamiroda.gateway.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses in CIDR notation, or a single address. */
record AddressRange(byte[] network, int prefix) {
    static AddressRange of(String text) {
        String[] parts = text.strip().split("/");
        if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("kamiroda.sign-in.trusted-proxies: " + text + " is not an address or a CIDR range");
        }
        try {
            byte[] network = InetAddress.getByName(parts[0]).getAddress();
            int prefix = parts.length == 1 ? network.length * 8 : Integer.parseInt(parts[1]);
            if (parts.length > 2 || prefix < 0 || prefix > network.length * 8) {
                throw new IllegalArgumentException("kamiroda.sign-in.trusted-proxies: " + text + " has no such prefix length");
            }
            return new AddressRange(network, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("kamiroda.sign-in.trusted-proxies: " + text + " is not an address or a CIDR range", e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((bytes[bit / 8] & mask) != (network[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
