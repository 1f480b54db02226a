package vn.minhxet.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minhxet.ledger.LedgerFormatException.Kind;

/**
 * Who must have signed and cosigned a checkpoint before it is believed (C2SP tlog-policy): one text file, such as for a
 * province. Lines {@code log KEY}, {@code witness NAME KEY}, {@code group NAME all|any|COUNT NAME…}, {@code quorum NAME}.
 */
public final class WitnessPolicy {

    private static final String NONE = "none";

    /** A witness, or so many of some. */
    private interface Member {
        boolean cosigned(SignedNote checkpoint);
    }

    private final List<NoteVerifier> ledgers;
    private final Optional<Member> quorum;

    private WitnessPolicy(List<NoteVerifier> ledgers, Optional<Member> quorum) {
        this.ledgers = List.copyOf(ledgers);
        this.quorum = quorum;
    }

    /**
     * Reads a policy.
     *
     * @throws LedgerFormatException {@code POLICY_LINE}, {@code POLICY_NAME}, {@code POLICY_QUORUM}, {@code POLICY_KEY}, and
     *     what is wrong with a key
     */
    public static WitnessPolicy parse(String text) {
        Reader reader = new Reader();
        // A tab separates as a blank does; it is the one control character that the format takes.
        FormatText.checked(text.replace('\t', ' ')).lines().map(String::strip).forEach(reader::line);
        if (!reader.decided) {
            throw new LedgerFormatException(Kind.POLICY_QUORUM, "");
        }
        return new WitnessPolicy(reader.ledgers, reader.quorum);
    }

    /**
     * Whether a checkpoint may be believed: one of the logs signed it, if the policy names any, and as many witnesses cosigned
     * as the quorum says.
     *
     * @throws LedgerFormatException if the note is no checkpoint
     */
    public boolean isMet(SignedNote checkpoint) {
        Checkpoint state = Checkpoint.parse(checkpoint);
        boolean signed =
                ledgers.isEmpty() || ledgers.stream().anyMatch(it -> state.isOf(it.name()) && it.verifies(checkpoint));
        return signed && quorum.map(it -> it.cosigned(checkpoint)).orElse(true);
    }

    /** The logs of the policy, in its order. */
    public List<NoteVerifier> ledgers() {
        return ledgers;
    }

    /** What has been read so far. */
    private static final class Reader {

        private final List<NoteVerifier> ledgers = new ArrayList<>();
        private final Map<String, Member> members = new HashMap<>();
        private final Set<String> grouped = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private Optional<Member> quorum = Optional.empty();
        private boolean decided;

        private void line(String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            List<String> words = List.of(line.split(" +"));
            switch (words.get(0)) {
                case "log" -> log(words);
                case "witness" -> witness(words);
                case "group" -> group(words);
                case "quorum" -> quorum(words);
                default -> throw new LedgerFormatException(Kind.POLICY_LINE, line);
            }
        }

        private void log(List<String> words) {
            count(words, 2, 3);
            NoteVerifier ledger = NoteVerifier.parse(words.get(1));
            once("log", ledger.publicKey());
            ledgers.add(ledger);
        }

        private void witness(List<String> words) {
            count(words, 3, 4);
            WitnessVerifier witness = WitnessVerifier.parse(words.get(2));
            once("witness", witness.publicKey());
            define(words.get(1), witness::verifies);
        }

        private void group(List<String> words) {
            count(words, 4, Integer.MAX_VALUE);
            List<Member> of = words.subList(3, words.size()).stream()
                    .map(this::groupMember)
                    .toList();
            int needed = needed(words.get(2), of.size());
            define(
                    words.get(1),
                    note -> of.stream().filter(it -> it.cosigned(note)).count() >= needed);
        }

        private static int needed(String word, int of) {
            if (word.equals("any")) {
                return 1;
            }
            if (word.equals("all")) {
                return of;
            }
            long needed = FormatText.number(word);
            if (needed < 1 || needed > of) {
                throw new LedgerFormatException(Kind.NUMBER, word);
            }
            return (int) needed;
        }

        private void quorum(List<String> words) {
            count(words, 2, 2);
            if (decided) {
                throw new LedgerFormatException(Kind.POLICY_QUORUM, words.get(1));
            }
            decided = true;
            quorum = words.get(1).equals(NONE) ? Optional.empty() : Optional.of(member(words.get(1)));
        }

        /** A witness counts in one way only: no name stands in two groups. */
        private Member groupMember(String name) {
            if (!grouped.add(name)) {
                throw new LedgerFormatException(Kind.POLICY_NAME, name);
            }
            return member(name);
        }

        private Member member(String name) {
            Member member = members.get(name);
            if (member == null) {
                throw new LedgerFormatException(Kind.POLICY_NAME, name);
            }
            return member;
        }

        private void define(String name, Member member) {
            if (name.equals(NONE) || members.putIfAbsent(name, member) != null) {
                throw new LedgerFormatException(Kind.POLICY_NAME, name);
            }
        }

        private void once(String what, byte[] key) {
            if (!keys.add(what + Arrays.toString(key))) {
                throw new LedgerFormatException(Kind.POLICY_KEY, what);
            }
        }

        private static void count(List<String> words, int least, int most) {
            if (words.size() < least || words.size() > most) {
                throw new LedgerFormatException(Kind.POLICY_LINE, String.join(" ", words));
            }
        }
    }
}
