/**
 * The REST interface. Its controllers are thin: they say who may ask and in what form, and the
 * register does the rest.
 *
 * <table>
 * <caption>The resources</caption>
 * <tr><th>address under {@code /api}</th><th>methods</th><th>what it is</th></tr>
 * <tr><td>{@code /plans}</td><td>GET, POST</td><td>plans; a draft is entered</td></tr>
 * <tr><td>{@code /plans/{id}}</td><td>GET, PUT</td><td>a plan; a draft is replaced</td></tr>
 * <tr><td>{@code /plans/{id}/findings}</td><td>GET</td><td>what stands against issuing it</td></tr>
 * <tr><td>{@code /plans/{id}/issue}</td><td>POST</td><td>issues it (the head)</td></tr>
 * <tr><td>{@code /cases}</td><td>GET, POST</td><td>the register; a case is entered</td></tr>
 * <tr><td>{@code /cases/{id}}</td><td>GET</td><td>a case, nothing personal in it</td></tr>
 * <tr><td>{@code /cases/{id}/file}</td><td>GET</td><td>all of it (the lead unit)</td></tr>
 * <tr><td>{@code /cases/{id}/events}</td><td>POST</td><td>appends an event</td></tr>
 * <tr><td>{@code /cases/{id}/events/preview}</td><td>POST</td><td>what would come of it</td></tr>
 * <tr><td>{@code /cases/{id}/explanations}</td><td>POST</td><td>appends an explanation</td></tr>
 * <tr><td>{@code /cases/{id}/clocks/{clock}/{cycle}/ledger}</td><td>GET</td><td>why a due
 *     date</td></tr>
 * <tr><td>{@code /due-dates}</td><td>GET</td><td>when any limit ends, day by day</td></tr>
 * <tr><td>{@code /task-reports}, {@code /duty-reports}</td><td>GET, POST</td><td>what units
 *     report</td></tr>
 * <tr><td>{@code /summary}</td><td>GET</td><td>every figure and finding as of today</td></tr>
 * <tr><td>{@code /reminders}</td><td>GET</td><td>what units are to be reminded of</td></tr>
 * <tr><td>{@code /reports/{format}}</td><td>GET</td><td>the report, in nine formats</td></tr>
 * </table>
 *
 * <p>{@code /calendar/{unit}.ics} and {@code /calendar/all.ics} are for calendar programs. In an
 * address the slash of a case id is a tilde. The OpenAPI document is at {@code /v3/api-docs} for
 * whoever has signed in, and Swagger UI at {@code /swagger-ui/index.html}: it works under the
 * content security policy of the service, which refuses it one inline style, and needs no exception
 * from it.
 */
@NullMarked
package vn.giaitrinh.examples.web.api;

import org.jspecify.annotations.NullMarked;
