package vn.minhxet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code template} and {@code generate}, which make files that the others read. */
class FilesMadeTest {

    @TempDir
    private Path folder;

    @Test
    void theTemplateIsAWorkbook() throws Exception {
        Path out = folder.resolve("mẫu.xlsx");
        CommandResult ran = CommandResult.run("template", "--out", out.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.bytes()).isEmpty();
        assertThat(ran.err()).isEqualTo("minhxet: Đã ghi %s\n".formatted(out));
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "facts.json", "facts.xlsx"})
    void generatedFactsAreGradedAlikeInEveryForm(String name) {
        Path first = folder.resolve("first.json");
        Path out = folder.resolve(name);
        assertThat(CommandResult.run("generate", "--shape", "120", "--seed", "5", "--out", first.toString())
                        .code())
                .isZero();
        CommandResult made = CommandResult.run("generate", "--shape", "120", "--seed", "5", "--out", out.toString());
        assertThat(made.code()).isZero();
        assertThat(made.bytes()).isEmpty();
        assertThat(made.err()).startsWith("minhxet: Đã ghi %s\nminhxet: Dữ liệu giả định: ".formatted(out));
        assertThat(graded(out)).isEqualTo(graded(first));
    }

    private static byte[] graded(Path facts) {
        CommandResult ran = CommandResult.run("grade", "--facts", facts.toString(), "--rulebook", "366-qd-tw");
        assertThat(ran.err()).isEmpty();
        return ran.bytes();
    }

    @Test
    void generatedFilesAreTheSameForTheSameSeed() throws Exception {
        for (String name : new String[] {"one", "other"}) {
            CommandResult.run(
                    "generate",
                    "--shape",
                    "60",
                    "--seed",
                    "9",
                    "--out",
                    folder.resolve(name).toString());
        }
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            for (Path file : files.toList()) {
                assertThat(folder.resolve("other").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
        Path out = Files.createDirectory(folder.resolve("facts"));
        Files.writeString(out.resolve("members.csv"), "mine", UTF_8);
        CommandResult ran = CommandResult.run("generate", "--shape", "60", "--out", out.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("minhxet: %s đã có và không trống; hãy chọn một thư mục mới.\n".formatted(out));
        assertThat(out.resolve("members.csv")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--shape hanoi; --shape nhận hue, laocai, country hoặc số đảng viên từ 10 đến 1000000, không nhận “hanoi”.",
                "--shape 9; --shape nhận hue, laocai, country hoặc số đảng viên từ 10 đến 1000000, không nhận “9”.",
                "--shape hue --year 1999; --year cần một số nguyên từ 2018 đến 2099, không nhận “1999”.",
                "--shape hue --seed x; --seed cần một số nguyên từ 0 đến 999999999999999999, không nhận “x”.",
                "--shape hue --format table; --format nhận csv, json, xlsx, không nhận “table”.",
            })
    void whatCannotBeMadeIsRefused(String line, String message) {
        Path out = folder.resolve("out");
        CommandResult ran = CommandResult.run(("generate " + line + " --out " + out).split(" "));
        assertThat(ran.err()).isEqualTo("minhxet: " + message + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
