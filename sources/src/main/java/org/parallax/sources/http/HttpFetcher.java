package org.parallax.sources.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches a page from an address that the user named. Every host, also of redirects, must pass the
/// guard: names by each address they resolve to, when the connection is made; addresses written as
/// numbers beforehand, as they are never resolved. No proxy is asked, since it would resolve names
/// unguarded.
public final class HttpFetcher implements AutoCloseable {
  private static final int MAX_REDIRECTS = 5;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(60);
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

  private final AddressGuard guard;
  private final int maxBytes;
  private final OkHttpClient client;

  /// @param maxBytes the longest answer; what follows is left out
  public HttpFetcher(AddressGuard guard, int maxBytes) {
    this.guard = guard;
    this.maxBytes = maxBytes;
    this.client =
        new OkHttpClient.Builder()
            .dns(this::resolve)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(true)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .connectTimeout(CONNECT)
            .readTimeout(WHOLE)
            .callTimeout(WHOLE)
            .build();
  }

  /// @throws IOException if the host may not be asked, cannot be reached, or has no such page; the
  ///   message says which, in words that can follow the address
  public Fetched fetch(String address) throws IOException {
    try {
      return follow(address);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (InterruptedIOException late) {
      throw new IOException("took longer than " + WHOLE.toSeconds() + " s", late);
    } catch (UnknownHostException unknown) {
      throw new IOException("has a host that nobody knows", unknown);
    } catch (IOException failed) {
      String why =
          String.valueOf(failed.getMessage()).lines().findFirst().orElse("no reason given");
      throw new IOException("cannot be fetched: " + why, failed);
    }
  }

  private Fetched follow(String address) throws IOException {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null) {
      throw new Refusal("is not an address");
    }
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      check(url);
      try (Response response = client.newCall(request(url)).execute()) {
        if (!response.isRedirect()) {
          return read(url, response);
        }
        url = target(url, response);
      }
    }
    throw new Refusal("redirects more than " + MAX_REDIRECTS + " times");
  }

  private static Request request(HttpUrl url) {
    return new Request.Builder().url(url).header("User-Agent", "Parallax").build();
  }

  private static HttpUrl target(HttpUrl from, Response response) throws IOException {
    String location = Optional.ofNullable(response.header("Location")).orElse("");
    HttpUrl target = from.resolve(location);
    if (target == null) {
      throw new Refusal("redirects to what is not an address");
    }
    return target;
  }

  private Fetched read(HttpUrl url, Response response) throws IOException {
    if (!response.isSuccessful()) {
      throw new Refusal("is answered with status " + response.code());
    }
    try (InputStream body = response.body().byteStream()) {
      byte[] bytes = body.readNBytes(maxBytes);
      boolean isCut = bytes.length == maxBytes && body.read() >= 0;
      return new Fetched(url.toString(), response.header("Content-Type"), bytes, isCut);
    }
  }

  private void check(HttpUrl url) throws IOException {
    String host = url.host();
    // Numbers are never looked up, so that this asks no server.
    if (NUMBERS.matcher(host).matches()) {
      allow(host, InetAddress.getAllByName(host));
    }
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    List<InetAddress> found = Dns.SYSTEM.lookup(host);
    return allow(host, found.toArray(new InetAddress[0]));
  }

  private List<InetAddress> allow(String host, InetAddress[] found) throws UnknownHostException {
    for (InetAddress address : found) {
      if (!guard.test(address)) {
        throw new Refusal("is not a public address: " + host);
      }
    }
    return List.of(found);
  }

  /// Thrown where the page is not to be had, rather than not reached. The network library asks for
  /// this parent.
  private static final class Refusal extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Refusal(String why) {
      super(why);
    }
  }

  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
