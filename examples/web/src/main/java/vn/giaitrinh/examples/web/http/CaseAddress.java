package vn.giaitrinh.examples.web.http;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.giaitrinh.casefile.CaseId;

/** The id of a case as it stands in an address, where a slash is written as a tilde. */
@Component
public class CaseAddress implements Converter<String, CaseId> {

  @Override
  public CaseId convert(String address) {
    return CaseId.of(address.replace('~', '/'));
  }

  /**
   * Writes an id.
   *
   * @param id the id
   * @return the part of an address
   */
  public static String of(CaseId id) {
    return id.value().replace('/', '~');
  }
}
