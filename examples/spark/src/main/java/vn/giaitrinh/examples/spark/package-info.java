/**
 * Case files of any number, summarized on a cluster by the core that summarizes them anywhere.
 *
 * <pre>
 * driver      plan, units, as-of day ──► AssessmentRecipe ── broadcast ──┐
 *                                                                        ▼
 * executors   case files ──► CaseSplit ──► CaseIds ──► RepeatedCases     │  which lines give a case again
 *                                │
 *                                ├──► SplitReading ──► PartitionTally     │  CaseFiles, ComplianceTally
 *                                │                          │ merge
 *                                └──► ClockRows             │             │  CaseReview
 *                                         │                 ▼
 * driver                              ClockTable     ComplianceTally ──► ComplianceSummary
 *                                         ▼                                       ▼
 *                                  clocks (Parquet)                     summary.json, .txt, .html
 * </pre>
 *
 * <p>{@link vn.giaitrinh.examples.spark.SummarizeCases} is the job; {@link
 * vn.giaitrinh.examples.spark.LocalRun} runs it on this machine. What travels between machines is
 * serializable and small: a recipe, a tally as JSON, places of lines. A case file never leaves the
 * executor that read it.
 */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.examples.spark;
