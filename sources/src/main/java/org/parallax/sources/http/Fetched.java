package org.parallax.sources.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// What an address answered.
///
/// @param address where it was found, after redirects
/// @param contentType the header, or null
/// @param bytes the body, at most as long as the bound
/// @param isCut whether there was more
public record Fetched(String address, @Nullable String contentType, byte[] bytes, boolean isCut) {
  public InputStream body() {
    return new ByteArrayInputStream(bytes);
  }
}
