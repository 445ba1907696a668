package org.parallax.sources.http;

import java.net.InetAddress;
import java.util.function.Predicate;

/// Which hosts may be asked for a page.
@FunctionalInterface
public interface AddressGuard extends Predicate<InetAddress> {

  /// Only hosts that the whole internet can reach, so that a page's redirect, or a name that
  /// somebody else controls, cannot make Parallax read from the user's own network.
  AddressGuard PUBLIC = PublicAddresses::isPublic;
}
