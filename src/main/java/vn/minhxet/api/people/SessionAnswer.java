package vn.minhxet.api.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.account.Account;
import vn.minhxet.account.Role;
import vn.minhxet.language.Language;

/**
 * Who has signed in, as it is answered (phiên đăng nhập). Immutable.
 *
 * @param account the id
 * @param passwordDue whether the password must be changed before anything else
 * @param token of a program, which sends it back as {@code Authorization: Bearer}; absent where a cookie was set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionAnswer(
        String account,
        String name,
        boolean passwordDue,
        List<GrantAnswer> grants,
        @Nullable String token) {

    /**
     * A role over a part of the tree.
     *
     * @param label the role in words
     * @param organization absent over the whole record
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GrantAnswer(Role role, String label, @Nullable String organization) {}

    static SessionAnswer of(Account account, @Nullable String token, Language language) {
        List<GrantAnswer> grants = account.grants().stream()
                .map(it -> new GrantAnswer(it.role(), it.role().words().in(language), it.organization()))
                .sorted(Comparator.comparing(GrantAnswer::role)
                        .thenComparing(GrantAnswer::organization, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new SessionAnswer(account.id(), account.name(), account.passwordDue(), grants, token);
    }
}
