package vn.giaitrinh.examples.web.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaitrinh.examples.web.RefusedStartException;

/** Keeps the service from starting for real where everybody knows the passwords. */
@Component
@Profile("!demo")
class NoDemonstration implements SmartInitializingSingleton {
  private final DemonstrationMark mark;

  NoDemonstration(DemonstrationMark mark) {
    this.mark = mark;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (mark.isSet()) {
      throw new RefusedStartException(
          "Đây là dữ liệu của bản minh họa, mật khẩu ai cũng biết; chọn nơi khác bằng -Ddata"
              + " / these are the data of a demonstration, whose passwords everybody knows;"
              + " choose another place with -Ddata");
    }
  }
}
