package vn.minhxet.reading.workbook;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader of XML whose failures are all checked: that of the JDK stumbles over some broken parts. */
final class CheckedXmlReader extends StreamReaderDelegate {

    CheckedXmlReader(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        try {
            return super.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }
}
