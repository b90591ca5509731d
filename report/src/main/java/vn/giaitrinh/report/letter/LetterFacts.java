package vn.giaitrinh.report.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.ApologySent;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseHistory;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.MisplacedEvent;
import vn.giaitrinh.casefile.Representative;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.report.content.PlainText;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.text.VietnameseText;

/**
 * What the record of a case tells for a letter. Events that were voided do not count.
 *
 * @param kind the kind of letter
 * @param file the case
 * @param options what the letter needs beside it
 * @param history the events that count
 */
record LetterFacts(LetterKind kind, CaseFile file, LetterOptions options, CaseHistory history) {

  static LetterFacts of(LetterKind kind, CaseFile file, LetterOptions options) {
    return new LetterFacts(kind, file, options, CaseHistory.of(file, LocalDate.MAX));
  }

  TitleBlock title() {
    return options.getTitleBlock();
  }

  Optional<String> requesterName() {
    return file.getRequester().flatMap(Requester::getName).filter(LetterFacts::isSaid);
  }

  Optional<String> requesterAddress() {
    return file.getRequester().flatMap(Requester::getAddress).filter(LetterFacts::isSaid);
  }

  /** The names of those who represent the requester. */
  List<String> representatives() {
    return file.getRequester().stream()
        .flatMap(requester -> requester.getRepresentatives().stream())
        .map(Representative::name)
        .filter(LetterFacts::isSaid)
        .toList();
  }

  /** What is asked: in the words of the explanation if it has them, else each point. */
  List<String> contentRequested() {
    Optional<String> inItsWords =
        explanation()
            .filter(record -> kind == LetterKind.EXPLANATION)
            .flatMap(ExplanationRecord::getContentRequested)
            .filter(LetterFacts::isSaid);
    return inItsWords
        .map(List::of)
        .orElseGet(
            () ->
                file.getPoints().stream()
                    .map(RequestedPoint::text)
                    .filter(LetterFacts::isSaid)
                    .toList());
  }

  Optional<RequestReceived> receipt() {
    return events(RequestReceived.class).stream().findFirst();
  }

  Optional<RequestAccepted> acceptance() {
    return events(RequestAccepted.class).stream()
        .filter(event -> misplaced(event).isEmpty())
        .reduce((earlier, later) -> later);
  }

  List<DialogueHeld> dialogues() {
    return events(DialogueHeld.class);
  }

  Optional<RequestRefused> refusal() {
    return last(RequestRefused.class);
  }

  Optional<DeadlineExtended> extension() {
    return last(DeadlineExtended.class);
  }

  Optional<ApologySent> apology() {
    return last(ApologySent.class);
  }

  /** The explanation of the latest version, be it issued or a draft. */
  Optional<ExplanationRecord> explanation() {
    return file.getExplanations().stream()
        .max(Comparator.comparingInt(ExplanationRecord::getVersion));
  }

  /** The event that the letter tells of, if one is recorded. */
  Optional<? extends CaseEvent> decision() {
    return switch (kind) {
      case ACCEPTANCE -> last(RequestAccepted.class);
      case REFUSAL -> refusal();
      case EXTENSION -> extension();
      case EXPLANATION -> issue();
      case APOLOGY -> apology();
    };
  }

  /** The number that the record gives to the letter. */
  Optional<DocumentNumber> recordedNumber() {
    return switch (kind) {
      case ACCEPTANCE -> last(RequestAccepted.class).flatMap(RequestAccepted::getNotice);
      case REFUSAL -> refusal().flatMap(RequestRefused::getNotice);
      case EXTENSION -> extension().flatMap(DeadlineExtended::getNotice);
      case EXPLANATION ->
          explanation()
              .flatMap(ExplanationRecord::getNumber)
              .or(() -> issue().flatMap(ExplanationIssued::getDocumentNumber));
      case APOLOGY -> Optional.empty();
    };
  }

  /** The day that the record gives to the letter. */
  Optional<LocalDate> recordedDay() {
    Optional<LocalDate> ofEvent = decision().map(CaseEvent::getOn);
    return kind == LetterKind.EXPLANATION
        ? explanation().flatMap(ExplanationRecord::getIssuedOn).or(() -> ofEvent)
        : ofEvent;
  }

  Optional<DocumentNumber> number() {
    return title().getNumber().or(this::recordedNumber);
  }

  Optional<LocalDate> day() {
    return title().getIssuedOn().or(this::recordedDay);
  }

  Optional<MisplacedEvent> misplaced(CaseEvent event) {
    return history.getMisplaced().stream().filter(one -> one.event() == event).findFirst();
  }

  /** Where a problem with an event is. */
  String path(CaseEvent event) {
    return path("events/" + event.id());
  }

  /** Where a problem in the case is. */
  String path(String place) {
    return "case/" + file.getId().value() + "/" + place;
  }

  /** Of several explanations the events do not tell which one they issued. */
  private Optional<ExplanationIssued> issue() {
    return file.getExplanations().size() == 1 ? last(ExplanationIssued.class) : Optional.empty();
  }

  /** The last event of a type that made sense, or if none did the last of all. */
  private <E extends CaseEvent> Optional<E> last(Class<E> type) {
    List<E> events = events(type);
    return events.stream()
        .filter(event -> misplaced(event).isEmpty())
        .reduce((earlier, later) -> later)
        .or(() -> events.stream().reduce((earlier, later) -> later));
  }

  private <E extends CaseEvent> List<E> events(Class<E> type) {
    return history.getEvents().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Checks that a text shows something. */
  static boolean isSaid(String text) {
    return !VietnameseText.normalize(PlainText.of(text)).isEmpty();
  }
}
