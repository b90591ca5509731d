package vn.giaitrinh.examples.web.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * The settings of the agency, {@code giaitrinh.*}.
 *
 * @param organization its units, as JSON
 * @param today a day that stands still, for a demonstration; the day of the clock if there is none
 */
@ConfigurationProperties("giaitrinh")
public record AgencyProperties(Resource organization, @Nullable LocalDate today) {}
