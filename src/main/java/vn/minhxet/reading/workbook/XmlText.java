package vn.minhxet.reading.workbook;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of a part: no document types, no entities from outside. Pure functions. */
final class XmlText {

    private static final Pattern ESCAPED = Pattern.compile("_x00([01]\\p{XDigit})_");
    private static final XMLInputFactory XML = xml();

    private XmlText() {}

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        return new CheckedXmlReader(XML.createXMLStreamReader(part));
    }

    /** The text of the element at which the reader stands, runs joined, without the readings of ideographs. */
    static String of(XMLStreamReader xml, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int silent = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                silent = silent == 0 && xml.getLocalName().equals("rPh") ? depth : silent;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                silent = silent == depth ? 0 : silent;
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && silent == 0 && text.length() <= longest) {
                text.append(xml.getText(), 0, Math.min(xml.getTextLength(), longest + 1));
            }
        }
        return ESCAPED.matcher(text).replaceAll(it -> control(it.group(1)));
    }

    /** A control character, which the format writes as _x000D_ and the like. */
    private static String control(String hex) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex, 16)));
    }

    /** Whether an attribute that is yes or no says yes. */
    static boolean isOn(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    /** The attribute of that name in any namespace; null where there is none. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
