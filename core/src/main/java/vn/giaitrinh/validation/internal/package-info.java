/** The glue to Hibernate Validator; not API. */
@org.jspecify.annotations.NullMarked
package vn.giaitrinh.validation.internal;
