package icp.filings.register;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A website of the entity that has its number already, here.
 *
 * @param number what its foot is to show: its own number or, in some provinces, its entity's
 */
record FiledSite(
    String domain, @JsonIgnore String name, @JsonIgnore String province, String number) {}
