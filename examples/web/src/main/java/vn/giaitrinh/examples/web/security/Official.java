package vn.giaitrinh.examples.web.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.organization.UnitId;

/** Somebody who has signed in. */
public final class Official implements UserDetails {
  private static final long serialVersionUID = 1L;

  private final String username;
  private final String password;
  private final Role role;
  private final @Nullable String unit;
  private final boolean enabled;
  private final long version;

  Official(
      String username,
      String password,
      Role role,
      @Nullable String unit,
      boolean enabled,
      long version) {
    this.username = username;
    this.password = password;
    this.role = role;
    this.unit = unit;
    this.enabled = enabled;
    this.version = version;
  }

  /** {@return what the official may do} */
  public Role getRole() {
    return role;
  }

  /** {@return the unit of the official, if it matters} */
  public Optional<UnitId> getUnit() {
    return Optional.ofNullable(unit).map(UnitId::of);
  }

  /**
   * Checks if the official may see what is personal in a case: an officer of the unit that answers
   * for it may, and nobody else.
   *
   * @param file the case
   * @param day the day
   * @return true if so
   */
  public boolean maySeePersonalData(CaseFile file, LocalDate day) {
    return role == Role.OFFICER && getUnit().filter(file.leadUnitOn(day)::equals).isPresent();
  }

  /**
   * Checks if the official may record what happens in a case.
   *
   * @param file the case
   * @param day the day
   * @return true if so
   */
  public boolean mayRecordIn(CaseFile file, LocalDate day) {
    return role == Role.HEAD || maySeePersonalData(file, day);
  }

  /**
   * Checks if the official may hand in a report of a unit: an officer may for the own unit, the
   * head for any.
   *
   * @param reporting the unit that reports
   * @return true if so
   */
  public boolean mayReportFor(UnitId reporting) {
    return role == Role.HEAD
        || (role == Role.OFFICER && getUnit().filter(reporting::equals).isPresent());
  }

  /**
   * Checks if the official may enter a case as it is. What a unit receives for another it enters as
   * received; what happened since is recorded by those who may record in the case.
   *
   * @param file the case
   * @param day the day
   * @return true if so
   */
  public boolean mayEnter(CaseFile file, LocalDate day) {
    boolean justReceived =
        file.getExplanations().isEmpty()
            && file.getEvents().stream().allMatch(RequestReceived.class::isInstance);
    return role != Role.READER && (justReceived || mayRecordIn(file, day));
  }

  /** Checks if the account is as it was when the official signed in. */
  boolean isStill(Official account) {
    return account.enabled && account.version == version;
  }

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role));
  }
}
