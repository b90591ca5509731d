/**
 * Official documents as Word files (.docx) in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I: real
 * styles and heading levels, tables whose heads repeat, and the same bytes for the same document.
 */
@NullMarked
package vn.giaitrinh.report.docx;

import org.jspecify.annotations.NullMarked;
