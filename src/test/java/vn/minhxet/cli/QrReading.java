package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

/** Reads the QR codes of a paper back as a camera would: from the picture, not from what made it. */
final class QrReading {

    private static final Pattern SVG =
            Pattern.compile("<svg class=\"code\"[^>]*viewBox=\"0 0 (\\d+) \\1\"[^>]*><path d=\"([^\"]*)\"");
    private static final Pattern STRETCH = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int SCALE = 4;

    private QrReading() {}

    /** What the codes of a file hold, one behind the other. */
    static String of(Path file) throws Exception {
        StringBuilder text = new StringBuilder();
        List<BufferedImage> pictures = file.toString().endsWith(".html") ? drawn(Files.readString(file)) : stored(file);
        for (BufferedImage picture : pictures) {
            text.append(decoded(picture));
        }
        return text.toString();
    }

    private static List<BufferedImage> drawn(String html) {
        return SVG.matcher(html)
                .results()
                .map(it -> drawn(Integer.parseInt(it.group(1)), it.group(2)))
                .toList();
    }

    private static BufferedImage drawn(int size, String path) {
        int side = size * SCALE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        int[] white = new int[side * side];
        Arrays.fill(white, 0xFFFFFF);
        picture.setRGB(0, 0, side, side, white, 0, side);
        Matcher stretches = STRETCH.matcher(path);
        while (stretches.find()) {
            int x = Integer.parseInt(stretches.group(1)) * SCALE;
            int y = Integer.parseInt(stretches.group(2)) * SCALE;
            int width = Integer.parseInt(stretches.group(3)) * SCALE;
            picture.setRGB(x, y, width, SCALE, new int[width * SCALE], 0, width);
        }
        return picture;
    }

    private static List<BufferedImage> stored(Path archive) throws IOException {
        Map<String, BufferedImage> pictures = new TreeMap<>();
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".png")) {
                    pictures.put(entry.getName(), ImageIO.read(new ByteArrayInputStream(entries.readAllBytes())));
                }
            }
        }
        return List.copyOf(pictures.values());
    }

    private static String decoded(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        assertThat(width).isEqualTo(height);
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        return new QRCodeReader()
                .decode(seen, Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
