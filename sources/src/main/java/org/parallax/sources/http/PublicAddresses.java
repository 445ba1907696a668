package org.parallax.sources.http;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Which IP addresses are public, after the special-purpose address registries of IANA (RFC 6890
/// and its updates).
final class PublicAddresses {
  /// IPv4 blocks that are not public: address, length of the prefix.
  private static final int[][] RESERVED = {
    {0x00000000, 8},
    {0x0A000000, 8},
    {0x64400000, 10},
    {0x7F000000, 8},
    {0xA9FE0000, 16},
    {0xAC100000, 12},
    {0xC0000000, 24},
    {0xC0000200, 24},
    {0xC0586300, 24},
    {0xC0A80000, 16},
    {0xC6120000, 15},
    {0xC6336400, 24},
    {0xCB007100, 24},
    {0xE0000000, 4},
    {0xF0000000, 4},
  };

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(word(bytes, 0)) : isPublic6(bytes);
  }

  private static boolean isPublic4(int address) {
    for (int[] block : RESERVED) {
      if ((address ^ block[0]) >>> (32 - block[1]) == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = word(bytes, 0);
    // NAT64 and 6to4 carry an IPv4 address.
    if (first == 0x0064FF9B && word(bytes, 4) == 0 && word(bytes, 8) == 0) {
      return isPublic4(word(bytes, 12));
    }
    if (first >>> 16 == 0x2002) {
      return isPublic4(first << 16 | word(bytes, 4) >>> 16);
    }
    boolean globalUnicast = first >>> 29 == 1;
    boolean protocolAssignments = first >>> 9 == 0x20010000 >>> 9;
    boolean documentation = first == 0x20010DB8 || first >>> 12 == 0x3FFF0000 >>> 12;
    return globalUnicast && !protocolAssignments && !documentation;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }
}
