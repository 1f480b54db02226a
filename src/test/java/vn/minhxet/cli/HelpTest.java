package vn.minhxet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Console;
import vn.minhxet.cli.context.Installation;
import vn.minhxet.cli.context.ProcessEnvironment;
import vn.minhxet.language.Language;

/** Holds that every text of help is shown somewhere; that both languages have the same ones holds for all messages. */
class HelpTest {

    /** The texts of help, which note what is taken of them. */
    private static final class Noted extends ResourceBundle {

        private final ResourceBundle texts = new HelpTexts(Language.VI);
        private final Set<String> taken = new TreeSet<>();

        @Override
        protected @Nullable Object handleGetObject(String key) {
            taken.add(key);
            return texts.containsKey(key) ? texts.getObject(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts.getKeys();
        }
    }

    @Test
    void everyTextIsShown() {
        ProcessEnvironment around = new ProcessEnvironment(
                OutputStream.nullOutputStream(),
                new ByteArrayOutputStream(),
                false,
                false,
                Map.of(),
                CommandResult.HOME,
                0);
        CommandLine commands =
                Commands.all(new CommandContext(new Console(around, Language.VI), new Installation(around)));
        Noted noted = new Noted();
        commands.setResourceBundle(noted);
        show(commands);
        assertThat(noted.taken).containsAll(new HelpTexts(Language.VI).keySet());
    }

    private static void show(CommandLine command) {
        command.getUsageMessage();
        command.getSubcommands().values().forEach(HelpTest::show);
    }
}
