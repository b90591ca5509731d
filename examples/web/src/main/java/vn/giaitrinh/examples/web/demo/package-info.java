/** Made-up data and accounts for a demonstration. */
@NullMarked
package vn.giaitrinh.examples.web.demo;

import org.jspecify.annotations.NullMarked;
