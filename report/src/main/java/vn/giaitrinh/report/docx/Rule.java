package vn.giaitrinh.report.docx;

import org.apache.poi.util.Units;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * A rule that is drawn and not an underline, as the form has it: a line that floats in the middle
 * of its column, 2.5 points below the text and 0.75 points thick. It only adorns, which readers for
 * the blind are told.
 */
final class Rule {
  private static final String SHAPE =
      """
      <mc:AlternateContent
          xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
          xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
      <mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0"
          simplePos="0" relativeHeight="{number}" behindDoc="0" locked="0" layoutInCell="1"
          allowOverlap="1"><wp:simplePos x="0" y="0"/>\
      <wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>\
      <wp:positionV relativeFrom="paragraph"><wp:posOffset>31750</wp:posOffset></wp:positionV>\
      <wp:extent cx="{width}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>\
      <wp:docPr id="{number}" name="Rule {number}"><a:extLst>\
      <a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative
          xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>\
      </a:ext></a:extLst></wp:docPr><wp:cNvGraphicFramePr/><a:graphic><a:graphicData
          uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>\
      <wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="0"/></a:xfrm>\
      <a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill>\
      <a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>\
      </a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>
      """;

  private Rule() {}

  /** Draws a rule in a run; its number tells it from the other drawings, its width is in points. */
  static void draw(CTR run, int number, double width) {
    long emus = Math.round(width * Units.EMU_PER_POINT);
    String shape =
        SHAPE.replace("{number}", Integer.toString(number)).replace("{width}", Long.toString(emus));
    try (XmlCursor from = XmlObject.Factory.parse(shape).newCursor();
        XmlCursor to = run.newCursor()) {
      from.toFirstChild();
      to.toEndToken();
      from.copyXml(to);
    } catch (XmlException e) {
      throw new IllegalStateException("The shape of a rule is not well formed", e);
    }
  }
}
