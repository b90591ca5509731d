/**
 * The register of an agency as a web service. The rooms, each of which uses only those below it:
 *
 * <pre>
 *   page   api      what is seen: pages for officials and the public; the REST interface
 *       http        what an address and a fault look like to both
 *     security      who is asking, and what they may
 *     register      what is kept: plans, case files with their log, reports; and what it amounts to
 *      agency       what is of this agency: its units, its law, its calendar, its day
 *      language      in what language somebody is answered
 * </pre>
 *
 * {@code demo} fills an empty register with made-up data.
 */
@NullMarked
package vn.giaitrinh.examples.web;

import org.jspecify.annotations.NullMarked;
