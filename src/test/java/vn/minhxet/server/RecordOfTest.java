package vn.minhxet.server;

import java.nio.file.Path;
import java.time.Clock;
import vn.minhxet.account.Caller;
import vn.minhxet.account.Grant;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.store.DatabaseLocation;

/** A record with accounts for tests of a server. */
final class RecordOfTest {

    static final Caller OPERATOR = Caller.local("người vận hành");
    static final String PASSWORD = "một câu rất dễ nhớ";

    private RecordOfTest() {}

    static OfficeRecord begin(Path folder) {
        return OfficeRecord.create(
                DatabaseLocation.of(folder.resolve("hồ sơ.db")),
                folder.resolve("khóa"),
                "phuong-mau",
                new Actor(OPERATOR),
                Clock.systemUTC());
    }

    /** An account with a password of its own; all sessions until now have ended. */
    static void account(OfficeRecord record, String id, Grant... grants) {
        String oneTime = record.accounts().create(OPERATOR, id, "Trần Thị Lan");
        for (Grant grant : grants) {
            record.accounts().grant(OPERATOR, id, grant);
        }
        String session = record.signIn().withPassword(id, oneTime, "127.0.0.1").session();
        record.signIn().changePassword(session, oneTime, PASSWORD, "127.0.0.1");
        record.signIn().end(session);
    }

    /** The header of a program that has signed in. */
    static String[] bearer(OfficeRecord record, String id) {
        String token = record.signIn().withPassword(id, PASSWORD, "127.0.0.1").session();
        return new String[] {"Authorization", "Bearer " + token};
    }
}
