package vn.minhxet.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhxet.api.rulebook.RulebookLibrary;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.check.RulebookException;
import vn.minhxet.rulebook.check.Rulebooks;
import vn.minhxet.rulebook.compiled.CompiledRulebook;
import vn.minhxet.rulebook.compiled.RulebookCompiler;

/** Reads and compiles all rulebooks in the background, several at a time. Safe for any thread. */
final class RulebookLoader {

    private static final Logger LOG = LoggerFactory.getLogger(RulebookLoader.class);
    private static final Bilingual UNUSABLE = Messages.words("api.detail.RULEBOOKS_UNUSABLE");

    private RulebookLoader() {}

    static CompletableFuture<Void> begin(ServerSettings settings, RulebookLibrary shelf) {
        CompletableFuture<Void> filled = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(filled, settings, shelf), "rulebooks");
        thread.setDaemon(true);
        thread.start();
        return filled;
    }

    private static void complete(CompletableFuture<Void> filled, ServerSettings settings, RulebookLibrary shelf) {
        try {
            fill(settings, shelf);
            filled.complete(null);
        } catch (RuntimeException | Error e) {
            LOG.error("the rulebooks cannot be used", e);
            shelf.fail(why(e));
            filled.completeExceptionally(e);
        }
    }

    private static void fill(ServerSettings settings, RulebookLibrary shelf) {
        Rulebooks rulebooks = Rulebooks.in(settings.rules());
        RulebookCompiler compiler = new RulebookCompiler(settings.compiled());
        List<CompiledRulebook> compiled =
                rulebooks.all().parallelStream().map(compiler::compile).toList();
        shelf.fill(rulebooks, compiled);
        LOG.debug("ready: {}", rulebooks.ids());
    }

    private static Bilingual why(Throwable e) {
        return e instanceof RulebookException refused ? refused.words() : UNUSABLE;
    }
}
