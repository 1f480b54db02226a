/**
 * People at a record (người dùng của hồ sơ): accounts and their grants, passwords, sign-in and sessions, the access log, and
 * whether somebody may do what he asks for. What changes is an event of the ledger, without names; what comes and goes,
 * such as sessions, is not.
 *
 * <p>Open {@link vn.minhxet.record.people.AccountRegister} first, then {@link vn.minhxet.record.people.SignIn}. They reach
 * rows and ledger through {@link vn.minhxet.record.people.PeopleLedger} alone, which the record hands them. Nothing may be
 * here that speaks HTTP or knows what a result is.
 *
 * <pre>{@code
 * String oneTime = record.accounts().create(Caller.local("operator"), "lan.tran", "Trần Thị Lan");
 * SignIn.Begun begun = record.signIn().withPassword("lan.tran", oneTime, "127.0.0.1");
 * }</pre>
 */
@NullMarked
package vn.minhxet.record.people;

import org.jspecify.annotations.NullMarked;
