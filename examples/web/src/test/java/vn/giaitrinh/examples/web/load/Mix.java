package vn.giaitrinh.examples.web.load;

import java.net.http.HttpResponse;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What an agency asks of its register, in a hundred requests: 60 look at a case, 5 list the cases
 * that are worked on, 5 look at the dashboard, 22 record an event, 8 enter a case. The order is
 * drawn by chance, the same in every run.
 */
final class Mix {
  private static final Set<Integer> OK = Set.of(200);
  private static final Set<Integer> CREATED = Set.of(201);

  /** 412: somebody else was faster, and who is told so reads again. */
  private static final Set<Integer> RECORDED = Set.of(201, 412);

  private final Client officer;
  private final Random chance = new Random(8);
  private final AtomicInteger entered = new AtomicInteger();
  private final AtomicInteger events = new AtomicInteger();

  private Mix(Client officer) {
    this.officer = officer;
  }

  /** Enters cases to begin with. */
  static Mix over(Client officer, int cases) {
    Mix mix = new Mix(officer);
    for (int i = 0; i < cases; i++) {
      HttpResponse<String> answer = mix.enter().send().join();
      if (answer.statusCode() != 201) {
        throw new IllegalStateException("A case was answered with " + answer.statusCode());
      }
    }
    return mix;
  }

  int cases() {
    return entered.get();
  }

  Request next() {
    int drawn = chance.nextInt(100);
    if (drawn < 60) {
      return new Request("case", () -> officer.get("/api/cases/" + anyCase()), OK);
    }
    if (drawn < 65) {
      return new Request("list", () -> officer.get("/api/cases?group=ACTIVE"), OK);
    }
    if (drawn < 70) {
      return new Request("dashboard", () -> officer.get("/dashboard"), OK);
    }
    return drawn < 92 ? new Request("event", this::record, RECORDED) : enter();
  }

  private Request enter() {
    return new Request(
        "new case",
        () -> officer.post("/api/cases", Bodies.newCase("LOAD-" + entered.incrementAndGet())),
        CREATED);
  }

  /** Looks at a case, and records an event in it. */
  private CompletableFuture<HttpResponse<String>> record() {
    String path = "/api/cases/" + anyCase();
    String event = Bodies.check("load-" + events.incrementAndGet());
    return officer
        .get(path)
        .thenCompose(seen -> officer.post(path + "/events", CaseOverHttp.versionOf(seen), event));
  }

  private String anyCase() {
    // The last ones may be on their way still.
    return "LOAD-" + (1 + chance.nextInt(Math.max(1, entered.get() - 100)));
  }
}
