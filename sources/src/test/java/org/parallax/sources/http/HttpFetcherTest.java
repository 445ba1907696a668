package org.parallax.sources.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetcherTest {
  private HttpServer server;
  private String base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/page", exchange -> answer(exchange, 200, "<p>here"));
    server.createContext("/gone", exchange -> answer(exchange, 404, "no"));
    server.createContext("/moved", exchange -> redirect(exchange, "/page"));
    server.createContext("/round", exchange -> redirect(exchange, "/round"));
    server.createContext("/inward", exchange -> redirect(exchange, "http://10.0.0.1/"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    answer(exchange, 302, "");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Fetched fetch(String address, AddressGuard guard, int maxBytes)
      throws IOException {
    try (HttpFetcher fetcher = new HttpFetcher(guard, maxBytes)) {
      return fetcher.fetch(address);
    }
  }

  @Test
  void aPageIsFetchedThroughRedirects() throws IOException {
    Fetched page = fetch(base + "/moved", InetAddress::isLoopbackAddress, 1000);
    assertThat(page.address()).isEqualTo(base + "/page");
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.body()).hasContent("<p>here");
    assertThat(page.isCut()).isFalse();
  }

  @Test
  void longAnswersAreCut() throws IOException {
    Fetched page = fetch(base + "/page", InetAddress::isLoopbackAddress, 3);
    assertThat(page.body()).hasContent("<p>");
    assertThat(page.isCut()).isTrue();
  }

  @Test
  void refusalsAndEndlessRedirectsAreSaid() {
    assertThatThrownBy(() -> fetch(base + "/gone", InetAddress::isLoopbackAddress, 9))
        .hasMessage("is answered with status 404");
    assertThatThrownBy(() -> fetch(base + "/round", InetAddress::isLoopbackAddress, 9))
        .hasMessage("redirects more than 5 times");
  }

  @Test
  void redirectsPassTheGuardToo() {
    assertThatThrownBy(() -> fetch(base + "/inward", InetAddress::isLoopbackAddress, 9))
        .hasMessage("is not a public address: 10.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1",
        "2130706433",
        "127.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]"
      })
  void noSpellingOfThisMachineIsPublic(String host) {
    String address = "http://" + host + ":" + server.getAddress().getPort() + "/page";
    assertThatThrownBy(() -> fetch(address, AddressGuard.PUBLIC, 9))
        .hasMessageStartingWith("is not a public address");
  }

  @Test
  void hexadecimalSpellingsAreNotPublicEither() {
    // Some systems know such a name, others do not.
    String address = "http://0x7f.1:" + server.getAddress().getPort() + "/page";
    assertThatThrownBy(() -> fetch(address, AddressGuard.PUBLIC, 9))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "172.31.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "0.0.0.0",
        "198.18.0.1",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1"
      })
  void reservedAddressesAreNotPublic(String address) throws IOException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
  void otherAddressesArePublic(String address) throws IOException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }
}
