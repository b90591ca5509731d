package vn.giaitrinh.constraint;

/**
 * The validation group of what is asked even of a draft (<i>dự thảo</i>) that is shown to others.
 *
 * <p>The three stages of a document:
 *
 * <ul>
 *   <li>the default group: what holds at any time, also of notes that are being taken;
 *   <li>this group: what a draft must have before it is sent round for comments, such as a task for
 *       each part;
 *   <li>{@link Issued}: what may be missing while it is being written, and must be there when it is
 *       signed, such as its number, its day and its signer.
 * </ul>
 *
 * <pre>{@code
 * record Note(
 *     @NotBlank String title,
 *     @NotEmpty(groups = Draft.class) List<String> recipients,
 *     @NotNull(groups = Issued.class) String number) {}
 * validator.validate(note, Default.class, Draft.class);  // as a draft
 * validator.validate(note, Default.class, Issued.class); // as issued, and all that a draft has
 * }</pre>
 */
public interface Draft {}
