package vn.giaitrinh.examples.web.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/**
 * The events that a writer has sent.
 *
 * @param acknowledged those that the service has said it recorded
 * @param unanswered the last one, of which the writer does not know
 */
record EventsSent(List<String> acknowledged, String unanswered) {
  static EventsSent untilNobodyAnswers(CaseOverHttp file, String prefix) {
    List<String> acknowledged = new ArrayList<>();
    while (true) {
      String event = prefix + acknowledged.size();
      try {
        file.insist(event);
      } catch (CompletionException e) {
        return new EventsSent(acknowledged, event);
      }
      acknowledged.add(event);
    }
  }
}
