/**
 * Official documents as Word files (.docx) in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I: real
 * styles and heading levels, tables whose heads repeat, and the same bytes for the same document.
 *
 * <p>Apache POI logs through Log4j. An application that binds no logger to it sees one line of
 * error on the terminal, unless it sets {@code log4j2.loggerContextFactory} to {@code
 * org.apache.logging.log4j.simple.SimpleLoggerContextFactory}, as a system property or in a file
 * {@code log4j2.component.properties}. This module sets nothing: how to log is for the application
 * to say.
 */
@NullMarked
package vn.giaitrinh.report.docx;

import org.jspecify.annotations.NullMarked;
