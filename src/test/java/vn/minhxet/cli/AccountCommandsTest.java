package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts on the command line, and how a server with a record is started. */
class AccountCommandsTest {

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void begin() {
        database = folder.resolve("hồ sơ.db");
        assertDone(run("campaign", "begin", "--office", "phuong-mau", "--by", "cán bộ mẫu"));
    }

    private CommandResult run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--database", database.toString()));
        return CommandResult.run(all.toArray(String[]::new));
    }

    private static CommandResult assertDone(CommandResult ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private static void assertRefused(String message, CommandResult ran) {
        assertThat(ran.err()).isEqualTo("minhxet: " + message + "\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void accountsAreMadeChangedAndListed() {
        assertThat(assertDone(run("account", "add", "lan.tran", "--name", "Trần Thị Lan", "--by", "cán bộ mẫu"))
                        .out())
                .matches("Tài khoản “lan.tran”, mật khẩu dùng một lần: ([a-z2-9]{5}-){3}[a-z2-9]{5} \\(chỉ hiện lần"
                        + " này; phải đổi khi đăng nhập lần đầu\\)\n");
        assertDone(run("account", "grant", "lan.tran", "--role", "staff", "--organization", "CS-14"));
        assertDone(run("account", "grant", "lan.tran", "--role", "VIEWER"));
        assertDone(run("account", "grant", "lan.tran", "--role", "AUDITOR"));
        assertDone(run("account", "revoke", "lan.tran", "--role", "AUDITOR"));
        assertDone(run("account", "add", "an.le", "--name", "Lê Văn An"));
        assertDone(run("account", "identity", "an.le", "--issuer", "https://sso.example", "--identity", "1234"));
        assertDone(run("account", "lock", "an.le"));
        assertThat(run("account", "list").out()).isEqualTo("""
                        an.le: Lê Văn An; đã khóa; chưa được giao quyền
                        lan.tran: Trần Thị Lan; chưa đăng nhập; cán bộ tham mưu (trong CS-14); người xem (toàn bộ hồ sơ)
                        """);
        assertDone(run("account", "unlock", "an.le"));
        assertThat(assertDone(run("account", "password", "lan.tran", "--lang", "en"))
                        .out())
                .startsWith("Account “lan.tran”, one-time password: ");
        assertThat(run("audit", "log", "--last", "20").out())
                .contains("Lập tài khoản: tài khoản lan.tran (người thực hiện: cán bộ mẫu)")
                .contains("Giao quyền: tài khoản lan.tran; cán bộ tham mưu, trong CS-14 ")
                .doesNotContain("Trần", "sso");
        assertThat(assertDone(run("audit", "verify")).out()).startsWith("Hồ sơ nguyên vẹn");
    }

    @Test
    void whatIsRefusedIsSaidWithTheFix() {
        assertRefused("Không có tài khoản “x”. Xem danh sách bằng account list.", run("account", "lock", "x"));
        assertDone(run("account", "add", "x", "--name", "X"));
        assertRefused("Đã có tài khoản “x”. Chọn mã khác.", run("account", "add", "x", "--name", "X"));
        assertThat(run("account", "grant", "x", "--role", "chief").err())
                .startsWith("minhxet: --role không nhận “chief”. Các vai trò: STAFF (cán bộ tham mưu), ");
        assertThat(CommandResult.run("account").err()).contains("add, list, grant");
    }

    @Test
    void whatIsLookedAtAndTakenOutIsLogged() throws Exception {
        String facts = CommandResult.FIXTURES.resolve("hue-2025").toString();
        assertDone(run("campaign", "open", "2025", "--rulebook", "hue", "--period", "2025"));
        assertDone(run("import", "2025", "--facts", facts));
        assertDone(run("run", "2025"));
        assertDone(run("step", "2025", "propose", "--for", "CS-14", "--subject", "DV-000055"));
        String before = run("audit", "log", "--last", "1").out();
        assertDone(run("audit", "history", "2025", "DV-000055", "--by", "kiểm tra viên"));
        assertThat(run("audit", "log", "--last", "1").out()).isEqualTo(before);
        Path proof = folder.resolve("phieu.tlog-proof");
        assertDone(run("audit", "proof", "2025", "DV-000055", "--out", proof.toString(), "--by", "kiểm tra viên"));
        assertThat(run("audit", "log", "--last", "1").out())
                .contains("Xuất dữ liệu cá nhân: đợt 2025 (người thực hiện: kiểm tra viên)");
        List<String> lines = run("account", "access-log", "--subject", "DV-000055")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith(" Xuất: DV-000055, đợt 2025 (người vận hành kiểm tra viên, dòng lệnh)");
        assertThat(lines.get(1)).endsWith(" Xem: DV-000055, đợt 2025 (người vận hành kiểm tra viên, dòng lệnh)");
        assertThat(run("account", "access-log", "--by", "ai khác").out()).isEmpty();
        assertThat(run("account", "access-log", "--to", "31/12/2020").out()).isEmpty();
        assertThat(run("account", "access-log", "--from", "31/12/2020", "--last", "1")
                        .out())
                .hasLineCount(1);
        assertThat(assertDone(run("audit", "verify")).out()).startsWith("Hồ sơ nguyên vẹn");
        // An auditor has no signing key: a line, no entry.
        Files.move(Path.of(database + ".key"), folder.resolve("cất đi"));
        String last = run("audit", "log", "--last", "1").out();
        assertDone(run("audit", "proof", "2025", "DV-000055", "--by", "đoàn kiểm tra"));
        assertThat(run("audit", "log", "--last", "1").out()).isEqualTo(last);
        assertThat(run("account", "access-log", "--by", "đoàn kiểm tra").out()).contains("Xuất: DV-000055");
        assertThat(assertDone(run("audit", "verify")).out()).startsWith("Hồ sơ nguyên vẹn");
    }

    @Test
    void aServerOpensARecordToOtherMachinesOverTlsAlone() throws Exception {
        assertRefused(
                "Hồ sơ chỉ được phục vụ cho máy khác (0.0.0.0) qua kênh mã hóa: nêu --tls-keystore, hoặc --behind-proxy"
                        + " nếu có máy chủ ủy quyền dùng TLS đứng trước.",
                run("serve", "--port", "0", "--host", "0.0.0.0"));
        assertThat(run("serve", "--port", "0", "--host", "0.0.0.0", "--behind-proxy")
                        .err())
                .startsWith("minhxet: Hồ sơ chưa có tài khoản nào. Khởi động lần đầu trên chính máy này");
        assertDone(run("account", "add", "x", "--name", "X"));
        Path bad = Files.writeString(folder.resolve("sai"), "issuer=http://sso.example\nclient-id=x\n");
        assertRefused(
                "Không dùng được kho khóa TLS " + bad + ". Kiểm tra tệp (PKCS#12 hoặc JKS) và mật khẩu trong"
                        + " MINHXET_TLS_PASSWORD.",
                run("serve", "--port", "0", "--tls-keystore", bad.toString()));
        assertThat(run("serve", "--port", "0", "--identity", bad.toString()).err())
                .startsWith("minhxet: Không dùng được thiết lập định danh " + bad + ": issuer. ");
    }
}
