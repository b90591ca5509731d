/**
 * A document in the form of Nghị định 30/2020/NĐ-CP, as its parts and not yet as a file: who issues
 * it, what it says, who signs it and who receives it.
 */
@NullMarked
package vn.giaitrinh.report.official;

import org.jspecify.annotations.NullMarked;
