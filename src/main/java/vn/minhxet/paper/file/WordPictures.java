package vn.minhxet.paper.file;

import java.util.ArrayList;
import java.util.List;

/** The pictures of a document of Word (hình trong tài liệu), numbered from 1 as they come. Not safe for several threads. */
final class WordPictures {

    private final List<byte[]> all = new ArrayList<>();

    /** Adds a picture; its number. */
    int add(byte[] png) {
        all.add(png.clone());
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int count() {
        return all.size();
    }

    byte[] get(int number) {
        return all.get(number - 1).clone();
    }

    /** Where a picture lies below the folder of the document. */
    static String path(int number) {
        return "media/image" + number + ".png";
    }

    /** The name under which the document refers to a picture. */
    static String relation(int number) {
        return "rIdPicture" + number;
    }
}
