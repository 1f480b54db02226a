package vn.minhxet.cli.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.account.Role;
import vn.minhxet.record.Actor;
import vn.minhxet.record.OfficeRecord;
import vn.minhxet.record.people.PeopleRefusedException;
import vn.minhxet.store.DatabaseLocation;

/** The accounts of a demonstration: one for each role, with passwords by chance that hold until it is opened again. */
class DemoAccountsTest {

    @Test
    void eachRoleHasOneThatSignsInAtOnce(@TempDir Path folder) {
        try (OfficeRecord record = OfficeRecord.create(
                DatabaseLocation.of(folder.resolve("r.db")),
                folder.resolve("r.key"),
                "mau",
                new Actor("người thử"),
                Clock.systemUTC())) {
            List<DemoAccounts.Ready> first = DemoAccounts.in(record);
            List<DemoAccounts.Ready> again = DemoAccounts.in(record);
            assertThat(first).extracting(DemoAccounts.Ready::role).containsExactlyInAnyOrder(Role.values());
            assertThat(Stream.concat(first.stream(), again.stream()).map(DemoAccounts.Ready::password))
                    .doesNotHaveDuplicates();
            DemoAccounts.Ready one = again.get(0);
            assertThat(record.signIn()
                            .withPassword(one.id(), one.password(), "127.0.0.1")
                            .account()
                            .passwordDue())
                    .isFalse();
            assertThatThrownBy(() ->
                            record.signIn().withPassword(one.id(), first.get(0).password(), "127.0.0.1"))
                    .isInstanceOf(PeopleRefusedException.class);
            assertThat(record.verify(record.verifier(), Optional.empty())).isEmpty();
        }
    }
}
