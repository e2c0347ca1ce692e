package icp.platform.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, as RFC 4632 and RFC 4291 write them: 203.0.113.0/24, 2001:db8::/32.
 */
public record AddressRange(InetAddress first, int bits) {
  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
  private static final Pattern LITERAL =
      Pattern.compile(OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  public AddressRange {
    if (bits < 0 || bits > first.getAddress().length * Byte.SIZE) {
      throw new IllegalArgumentException("A range has no more bits than its address");
    }
  }

  /**
   * @throws IllegalArgumentException if it is none; nothing is ever looked up
   */
  public static AddressRange of(String written) {
    String[] parts = written.strip().split("/");
    if (parts.length != 2) {
      throw new IllegalArgumentException("A range is an address, a slash and a number of bits");
    }
    return new AddressRange(address(parts[0]), Integer.parseInt(parts[1]));
  }

  /** A literal alone: a name would be asked of the DNS. */
  public static InetAddress address(String literal) {
    if (!LITERAL.matcher(literal).matches()) {
      throw new IllegalArgumentException("Not an IP address");
    }
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Not an IP address", e);
    }
  }

  public boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] theirs = address.getAddress();
    for (int bit = 0; bit < bits; bit++) {
      if (mine.length != theirs.length || bit(mine, bit) != bit(theirs, bit)) {
        return false;
      }
    }
    return mine.length == theirs.length;
  }

  private static int bit(byte[] address, int bit) {
    return address[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
  }
}
