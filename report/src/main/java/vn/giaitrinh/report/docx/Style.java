package vn.giaitrinh.report.docx;

/** A style of the resource {@code styles.xml}, by the id that it has there. */
enum Style {
  NORMAL("Normal"),
  BODY("BodyText"),
  HEADING_1("Heading1"),
  HEADING_2("Heading2"),
  HEADING_3("Heading3"),
  ITEM("ListBullet"),
  HEADER("Header"),
  TITLE("Title"),
  SUBJECT("Subtitle"),
  PARENT_AGENCY("ParentAgency"),
  AGENCY("IssuingAgency"),
  NATIONAL_NAME("NationalName"),
  MOTTO("NationalMotto"),
  NUMBER("DocumentNumber"),
  LETTER_SUBJECT("LetterSubject"),
  PLACE_AND_DATE("PlaceAndDate"),
  RULE("Rule"),
  ADDRESSEES("Addressees"),
  ADDRESSEE("Addressee"),
  LEGAL_BASIS("LegalBasis"),
  POWER("SigningPower"),
  SIGNER("SignerName"),
  RECIPIENTS("Recipients"),
  RECIPIENT("Recipient"),
  TABLE_HEAD("TableHead"),
  TABLE_TEXT("TableText"),
  APPENDIX("AppendixLabel"),
  APPENDIX_TITLE("AppendixTitle"),
  APPENDIX_REFERENCE("AppendixReference"),
  TABLE_GAP("TableGap"),
  TABLE("TableGrid");

  private final String id;

  Style(String id) {
    this.id = id;
  }

  /** {@return its id among the styles of the SDK; a template may have another for the same name} */
  String id() {
    return id;
  }

  static Style ofHeading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default ->
          throw new IllegalArgumentException("Heading has level " + level + "; allowed are 1 to 3");
    };
  }
}
