package vn.giaitrinh.examples.web.page;

import vn.giaitrinh.text.BilingualText;

/** A part of the service, as the navigation lists it. */
enum Part implements Worded {
  PUBLIC("/", "Công khai", "Public"),
  DASHBOARD("/dashboard", "Tổng hợp", "Dashboard"),
  PLANS("/plans", "Kế hoạch", "Plans"),
  CASES("/cases", "Sổ theo dõi", "Register");

  private final String address;
  private final BilingualText words;

  Part(String address, String vi, String en) {
    this.address = address;
    this.words = BilingualText.of(vi, en);
  }

  String address() {
    return address;
  }

  @Override
  public BilingualText words() {
    return words;
  }

  boolean holds(String path) {
    return path.equals(address) || (this != PUBLIC && path.startsWith(address + "/"));
  }
}
