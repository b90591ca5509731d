package vn.giaitrinh.examples.web.page;

import vn.giaitrinh.text.BilingualText;

/** Something that has words on a page. */
interface Worded {
  BilingualText words();
}
